package vn.giaouoc.ui.intake;

import java.util.List;
import vn.giaouoc.app.spreadsheet.upload.RowProblem;
import vn.giaouoc.app.spreadsheet.upload.SkippedRow;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/**
 * What a trial or a writing found, ready to be shown.
 *
 * @param fresh how many go in, or went in
 * @param noun what goes in, such as "người"
 * @param figures the counts, most important first
 * @param suspects rows a person has to decide about
 * @param taken how many known ones were changed as the file says
 * @param updates known ones the file says something else of, that nobody took over
 */
public record Trial(
        int fresh,
        String noun,
        int taken,
        List<Figure> figures,
        List<RowProblem> problems,
        List<Suspect> suspects,
        List<Change> updates,
        List<SkippedRow> skipped) {

    /** A count with its words. */
    public record Figure(Mood mood, String label, long count) {}

    /** Two side by side. */
    public record Suspect(int row, String listed, String known, String because) {}

    /**
     * What the file says otherwise, as a line.
     *
     * @param takeable may be taken over from here
     */
    public record Change(int row, String text, boolean takeable) {}

    /** What was done, or will be: "ghi 12 người", "nhận 300 thay đổi" or both. */
    public String act(int written, int changed) {
        var write = "ghi " + Figures.number(written) + " " + noun;
        var take = "nhận " + Figures.number(changed) + " thay đổi";
        return changed == 0 ? write : written == 0 ? take : write + ", " + take;
    }

    /** What a person may take over. */
    public List<Change> takeable() {
        return updates.stream().filter(Change::takeable).toList();
    }

    /** Rows that stay out and can be mended. */
    public boolean mendable() {
        return !problems.isEmpty() || !suspects.isEmpty();
    }
}
