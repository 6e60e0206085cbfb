package vn.giaouoc.app.member.intake;

import java.util.List;
import java.util.Map;
import vn.giaouoc.app.member.intake.match.Difference;
import vn.giaouoc.app.spreadsheet.upload.RowProblem;
import vn.giaouoc.app.spreadsheet.upload.SkippedRow;

/**
 * What writing the file would do. The counts are of all rows; the lists hold the first of each kind.
 *
 * @param problems every problem by row and column
 * @param suspects rows that may be somebody known: a person decides
 * @param updates known people of whom the file says something else and nobody has taken it over
 * @param reasons row number to what keeps it out, for the file to mend
 * @param grouped true when departments stand as headings above the rows
 */
public record DryRun(
        Counts counts,
        List<RowProblem> problems,
        List<Suspect> suspects,
        List<UpdateProposal> updates,
        List<SkippedRow> skipped,
        Map<Integer, List<String>> reasons,
        boolean grouped) {

    /**
     * How many rows.
     *
     * @param read entries of the list, headings and the like not counted
     * @param members new members, those who come back included
     * @param staff new people who are not members yet
     * @param returning of the new ones, those whose record was there from before
     * @param known in the portal already, nothing else said
     * @param changed known, with something else said that is not taken over
     * @param taken known, with something else said that is taken over
     * @param repeated standing twice in the file
     * @param maybe waiting for a person's decision
     * @param bad cannot go in
     * @param skipped no entries: headings, totals, signatures, blank lines
     */
    public record Counts(
            int read,
            int members,
            int staff,
            int returning,
            int known,
            int changed,
            int taken,
            int repeated,
            int maybe,
            int bad,
            int skipped) {

        /** Rows that go in. */
        public int fresh() {
            return members + staff;
        }

        /** Rows that were in already. */
        public int old() {
            return known + changed + taken + repeated;
        }
    }

    /** Two people side by side. The known side shows initials only when it belongs to another unit. */
    public record Suspect(int row, Side listed, Side known, String because) {}

    /** One of the two. */
    public record Side(String name, String birth, String department, String phone) {}

    /**
     * What the file says otherwise of somebody known.
     *
     * @param takeable false when only a movement changes it
     */
    public record UpdateProposal(int row, long personId, String name, List<Difference> differences, boolean takeable) {}
}
