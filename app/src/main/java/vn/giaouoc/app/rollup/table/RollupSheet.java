package vn.giaouoc.app.rollup.table;

import java.util.List;
import vn.giaouoc.app.rollup.Rollup;
import vn.giaouoc.app.rollup.question.Subject;

/**
 * An answer ready to be shown or exported.
 *
 * @param path from the highest unit the asker may see down to the unit itself
 * @param asOf the line under every title: "Số liệu tính đến 14:30 21/11/2026"
 * @param headlines the figures that matter of the unit looked at
 * @param sha256 of total and lines, so that an export can be compared with the portal
 */
public record RollupSheet(
        Subject subject,
        List<Rollup.Step> path,
        String unitId,
        String unit,
        String campaign,
        int year,
        String asOf,
        List<Headline> headlines,
        RollupTable table,
        String sha256) {

    /** A figure and the words under it. */
    public record Headline(String number, String words) {}
}
