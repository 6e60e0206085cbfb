package vn.giaouoc.app.access.office;

import vn.giaouoc.app.access.Tokens;

/**
 * An officer who is in.
 *
 * @param deviceMark what this device is to remember, so that it is known next time
 * @param mustChangePassword true while the password is one that somebody else handed out: no rights until changed
 */
public record SignedInOfficer(Tokens tokens, String deviceMark, boolean mustChangePassword) {}
