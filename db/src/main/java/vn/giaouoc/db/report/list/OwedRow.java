package vn.giaouoc.db.report.list;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.report.Report;

/**
 * One owed report with the names its unit and superior have on the day of the tree, or had last.
 *
 * @param superiorId the unit above, 0 for the one at the top
 */
public record OwedRow(
        Report report,
        String unitName,
        String unitLevel,
        long superiorId,
        @Nullable String superiorName) {}
