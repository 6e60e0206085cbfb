package vn.giaouoc.ui.intake;

import java.util.List;
import vn.giaouoc.app.spreadsheet.upload.RowProblem;
import vn.giaouoc.app.spreadsheet.upload.SkippedRow;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/**
 * What a trial or a writing found, ready to be shown.
 *
 * @param fresh how many go in, or went in
 * @param noun what goes in, such as "người"
 * @param figures the counts, most important first
 * @param suspects rows a person has to decide about
 * @param updates known ones the file says something else of, a line each
 */
public record Trial(
        int fresh,
        String noun,
        List<Figure> figures,
        List<RowProblem> problems,
        List<Suspect> suspects,
        List<String> updates,
        List<SkippedRow> skipped) {

    /** A count with its words. */
    public record Figure(Mood mood, String label, long count) {}

    /** Two side by side. */
    public record Suspect(int row, String listed, String known, String because) {}

    /** Rows that stay out and can be mended. */
    public boolean mendable() {
        return !problems.isEmpty() || !suspects.isEmpty();
    }
}
