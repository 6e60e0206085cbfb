package vn.giaouoc.app.report.consolidate;

/**
 * A grassroots submission that is counted.
 *
 * @param number which of its submissions
 * @param through the superior's report it came through, 0 when it came straight
 * @param group the unit right below the one looked at that it belongs to: for the lines of a table
 */
public record Leaf(long reportId, int number, long organisationId, String unitName, long through, long group) {}
