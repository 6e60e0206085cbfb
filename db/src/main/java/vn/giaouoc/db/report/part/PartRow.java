package vn.giaouoc.db.report.part;

import vn.giaouoc.db.report.life.ReportState;

/**
 * A grassroots report as a roll-up counts it.
 *
 * @param organisationId whose report it is
 * @param homeId the unit it stands under in the tree asked for: itself, or today's heir of a unit that ended
 * @param unitName as the unit is called on the day, or was called last
 */
public record PartRow(
        long reportId, int number, ReportState state, long organisationId, long homeId, String unitName) {}
