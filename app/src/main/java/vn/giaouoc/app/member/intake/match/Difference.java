package vn.giaouoc.app.member.intake.match;

/**
 * What a row says otherwise than the portal.
 *
 * @param field what it is about, in words
 * @param known what the portal has, empty for nothing
 * @param listed what the row says
 */
public record Difference(String field, String known, String listed) {}
