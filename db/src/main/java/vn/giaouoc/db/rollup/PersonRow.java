package vn.giaouoc.db.rollup;

/**
 * One person counted at a unit.
 *
 * @param department empty when there is none
 * @param member false for staff who are not members
 * @param suspended on leave from union life that day, so not asked to sign
 * @param state the pledge's state that day, empty when there is no answer
 * @param method how it was signed, empty when there is no answer
 */
public record PersonRow(
        long personId,
        String name,
        long departmentId,
        String department,
        boolean member,
        boolean suspended,
        String state,
        String method) {}
