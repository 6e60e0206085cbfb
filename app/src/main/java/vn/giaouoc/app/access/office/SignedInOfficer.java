package vn.giaouoc.app.access.office;

import vn.giaouoc.app.access.Tokens;

/**
 * An officer who is in.
 *
 * @param deviceMark what this device is to remember, so that it is known next time
 */
public record SignedInOfficer(Tokens tokens, String deviceMark) {}
