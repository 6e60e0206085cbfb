package vn.giaouoc.db.report.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.report.form.FormCheck;
import vn.giaouoc.db.report.mark.SectionMark;

/**
 * What the guards decide from, all read in the transaction of the move.
 *
 * @param broken hard checks that do not hold
 * @param unaccepted soft checks that do not hold and were not accepted
 * @param sections the reviewer's marks
 * @param own true when the actor holds an office in the unit whose report it is
 * @param reason why, as the actor gave it
 * @param againDueOn the new day asked for by a return
 */
public record ReportFacts(
        ReportState state,
        List<FormCheck> broken,
        List<FormCheck> unaccepted,
        List<SectionMark> sections,
        boolean own,
        @Nullable String reason,
        @Nullable LocalDate againDueOn,
        LocalDate today) {

    /** Nothing stands in the way but perhaps the state. */
    public static ReportFacts plain(ReportState state, LocalDate today) {
        return new ReportFacts(state, List.of(), List.of(), List.of(), false, null, null, today);
    }

    public ReportFacts because(@Nullable String why) {
        return new ReportFacts(state, broken, unaccepted, sections, own, why, againDueOn, today);
    }

    public ReportFacts checked(List<FormCheck> hard, List<FormCheck> soft) {
        return new ReportFacts(state, hard, soft, sections, own, reason, againDueOn, today);
    }

    public ReportFacts marked(List<SectionMark> marks) {
        return new ReportFacts(state, broken, unaccepted, marks, own, reason, againDueOn, today);
    }

    public ReportFacts byOneself(boolean oneself) {
        return new ReportFacts(state, broken, unaccepted, sections, oneself, reason, againDueOn, today);
    }

    public ReportFacts dueAgain(@Nullable LocalDate day) {
        return new ReportFacts(state, broken, unaccepted, sections, own, reason, day, today);
    }

    /** The sentences of the checks by the cell they stand at. */
    static Map<String, String> sentences(List<FormCheck> checks) {
        var byCell = new java.util.LinkedHashMap<String, String>();
        checks.forEach(check -> byCell.putIfAbsent(check.cell(), check.sentence()));
        return byCell;
    }
}
