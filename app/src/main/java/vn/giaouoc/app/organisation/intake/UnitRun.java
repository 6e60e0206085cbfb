package vn.giaouoc.app.organisation.intake;

import java.util.List;
import java.util.Map;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.spreadsheet.upload.RowProblem;
import vn.giaouoc.app.spreadsheet.upload.SkippedRow;

/**
 * What bringing a list of unions in would do, or did.
 *
 * @param read rows of the list
 * @param known units that stand there already
 * @param bad rows that cannot go in
 * @param wishes what is founded, superiors before their units
 * @param reasons row number to what keeps it out
 */
public record UnitRun(
        int read,
        int known,
        int bad,
        List<FoundOrganisation> wishes,
        List<RowProblem> problems,
        List<SkippedRow> skipped,
        Map<Integer, List<String>> reasons) {

    /** How many units are new. */
    public int fresh() {
        return wishes.size();
    }
}
