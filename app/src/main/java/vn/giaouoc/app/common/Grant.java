package vn.giaouoc.app.common;

import java.util.Set;

/**
 * What one office gives today: these authorities at this organisation and below.
 *
 * @param organisationId where the office is held
 * @param departmentId the department it is limited to, 0 for the whole organisation
 * @param title the title as people say it, such as "Chủ tịch CĐCS"
 * @param authorities what it lets do
 * @param wholeSubtree true when it reaches every organisation below, false when only this one
 */
public record Grant(
        long organisationId, long departmentId, String title, Set<Authority> authorities, boolean wholeSubtree) {}
