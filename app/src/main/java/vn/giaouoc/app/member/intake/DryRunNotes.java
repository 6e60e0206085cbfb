package vn.giaouoc.app.member.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.member.intake.DryRun.Side;
import vn.giaouoc.app.member.intake.match.Judged;
import vn.giaouoc.app.member.intake.match.Judged.Verdict;
import vn.giaouoc.app.member.intake.match.RowDifferences;
import vn.giaouoc.app.spreadsheet.upload.RowProblem;
import vn.giaouoc.app.spreadsheet.upload.SkippedRow;
import vn.giaouoc.db.common.BirthDate;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.intake.KnownPerson;

/** Takes notes while a list is gone through, holding only the first of each kind. */
final class DryRunNotes {

    private static final int MOST_SHOWN = 1_000;
    private static final int MOST_REASONS = 20_000;
    /** A factory that adds a column changes everybody at once, and what is taken over must have been shown. */
    private static final int MOST_CHANGES = 20_000;

    private final long organisationId;
    private final RowDifferences differences;
    private final WriteList decided;
    private final int[] verdicts = new int[Verdict.values().length];
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<DryRun.Suspect> suspects = new ArrayList<>();
    private final List<DryRun.UpdateProposal> updates = new ArrayList<>();
    private final List<SkippedRow> skipped = new ArrayList<>();
    private final Map<Integer, List<String>> reasons = new LinkedHashMap<>();
    private int members;
    private int staff;
    private int taken;
    private int skippedRows;
    private boolean grouped;

    DryRunNotes(long organisationId, RowDifferences differences, WriteList decided) {
        this.organisationId = organisationId;
        this.differences = differences;
        this.decided = decided;
    }

    void skip(SkippedRow row) {
        skippedRows++;
        keep(skipped, row);
    }

    void group(int row, String name) {
        grouped = true;
        skip(new SkippedRow(row, "tiêu đề nhóm: những người bên dưới thuộc «" + name + "»"));
    }

    void bad(int row, List<RowProblem> found) {
        verdicts[Verdict.BAD.ordinal()]++;
        found.forEach(problem -> {
            keep(problems, problem);
            reason(row, (problem.column().isEmpty() ? "" : problem.column() + ": ") + problem.sentence());
        });
    }

    /** Notes a verdict; true when the row goes in. */
    boolean note(Judged judged) {
        var row = judged.row();
        var goesIn = goesIn(judged);
        if (goesIn && judged.verdict() == Verdict.CHANGED) {
            taken++;
            return true;
        }
        verdicts[(goesIn && judged.verdict() == Verdict.MAYBE ? Verdict.NEW : judged.verdict()).ordinal()]++;
        if (goesIn) {
            members += row.kind() == MembershipKind.MEMBER ? 1 : 0;
            staff += row.kind() == MembershipKind.STAFF ? 1 : 0;
            return true;
        }
        switch (judged.verdict()) {
            case BAD -> {
                keep(problems, new RowProblem(row.number(), "", judged.because()));
                reason(row.number(), judged.because());
            }
            case MAYBE -> {
                keep(suspects, suspect(judged));
                reason(row.number(), "Chưa quyết định: " + judged.because());
            }
            case CHANGED -> {
                if (updates.size() < MOST_CHANGES) {
                    updates.add(update(judged));
                }
            }
            case REPEATED -> keep(skipped, new SkippedRow(row.number(), judged.because()));
            case NEW, RETURNING, KNOWN -> {}
        }
        return false;
    }

    private boolean goesIn(Judged judged) {
        return switch (judged.verdict()) {
            case NEW, RETURNING -> true;
            case MAYBE -> decided.somebodyElse().contains(judged.row().number());
            case CHANGED ->
                judged.takeable() && decided.changes().contains(judged.row().number());
            case KNOWN, REPEATED, BAD -> false;
        };
    }

    private void reason(int row, String sentence) {
        if (reasons.size() < MOST_REASONS) {
            reasons.computeIfAbsent(row, number -> new ArrayList<>()).add(sentence);
        }
    }

    private static <T> void keep(List<T> list, T item) {
        if (list.size() < MOST_SHOWN) {
            list.add(item);
        }
    }

    private DryRun.Suspect suspect(Judged judged) {
        var row = judged.row();
        var listed = new Side(
                row.name().value(),
                text(row.birth()),
                row.department() == null ? "" : row.department(),
                row.phone() == null ? "" : row.phone().value());
        var known = judged.known() == null
                ? new Side("Dòng " + judged.otherRow() + " trong tệp", text(row.birth()), "", "")
                : side(judged.known());
        return new DryRun.Suspect(row.number(), listed, known, judged.because());
    }

    private Side side(KnownPerson known) {
        var person = known.person();
        return known.at(organisationId)
                .map(place -> new Side(
                        person.fullName(),
                        text(known.birth()),
                        differences.department(place),
                        person.phone() == null ? "" : person.phone()))
                .orElseGet(() -> new Side(person.maskedName() + " (đơn vị khác)", "", "", ""));
    }

    private static DryRun.UpdateProposal update(Judged judged) {
        var known = java.util.Objects.requireNonNull(judged.known());
        return new DryRun.UpdateProposal(
                judged.row().number(),
                known.person().id(),
                known.person().fullName(),
                judged.differences(),
                judged.takeable());
    }

    private static String text(@Nullable BirthDate birth) {
        return birth == null ? "" : birth.text();
    }

    DryRun result() {
        int read = taken;
        for (var count : verdicts) {
            read += count;
        }
        var counts = new DryRun.Counts(
                read,
                members,
                staff,
                of(Verdict.RETURNING),
                of(Verdict.KNOWN),
                of(Verdict.CHANGED),
                taken,
                of(Verdict.REPEATED),
                of(Verdict.MAYBE),
                of(Verdict.BAD),
                skippedRows);
        problems.sort(java.util.Comparator.comparingInt(RowProblem::row));
        return new DryRun(counts, problems, suspects, updates, skipped, reasons, grouped);
    }

    private int of(Verdict verdict) {
        return verdicts[verdict.ordinal()];
    }
}
