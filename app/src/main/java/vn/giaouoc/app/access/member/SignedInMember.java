package vn.giaouoc.app.access.member;

import vn.giaouoc.app.access.Tokens;

/**
 * A member who is in.
 *
 * @param deviceMark what this device is to remember, so that it is known next time
 */
public record SignedInMember(long accountId, long personId, Tokens tokens, String deviceMark) {}
