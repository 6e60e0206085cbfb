package vn.giaouoc.app.report;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.page.CheckLine;
import vn.giaouoc.app.report.page.CommentLine;
import vn.giaouoc.app.report.page.LinePage;
import vn.giaouoc.app.report.page.Progress;
import vn.giaouoc.app.report.page.SectionPage;
import vn.giaouoc.app.report.sheet.CheckResult;
import vn.giaouoc.app.report.sheet.Sheet;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.form.FormCell;
import vn.giaouoc.db.report.form.FormLine;
import vn.giaouoc.db.report.form.FormSection;
import vn.giaouoc.db.report.mark.Acceptance;
import vn.giaouoc.db.report.mark.ReportComment;
import vn.giaouoc.db.report.mark.ReportCommentRepository;
import vn.giaouoc.db.report.mark.SectionMark;
import vn.giaouoc.db.report.mark.SectionMarks;
import vn.giaouoc.db.report.mark.SectionState;

/** The sections of a report as its reader sees them. */
@Singleton
class SectionPages {

    private final ReportRights rights;
    private final SectionMarks marks;
    private final ReportCommentRepository comments;
    private final CellPages cells;
    private final Trail trail;

    SectionPages(
            ReportRights rights, SectionMarks marks, ReportCommentRepository comments, CellPages cells, Trail trail) {
        this.rights = rights;
        this.marks = marks;
        this.comments = comments;
        this.cells = cells;
        this.trail = trail;
    }

    /**
     * What is shown to whom.
     *
     * @param now the figures of this moment beside a submitted sheet; null where the sheet itself is of this moment
     * @param taken warnings accepted, by check
     * @param writes the reader may type
     */
    record Shown(
            Report report,
            Sheet sheet,
            @Nullable Sheet now,
            Map<String, Acceptance> taken,
            Actor actor,
            boolean writes) {}

    List<SectionPage> of(Shown shown, List<CheckResult> checks) {
        var reportId = shown.report().id();
        var byCode = marks.of(reportId).stream().collect(Collectors.toMap(SectionMark::section, Function.identity()));
        var remarks = remarks(reportId);
        var names = cells.names(shown);
        boolean restricted = rights.maySeeRestricted(shown.actor(), shown.report());
        return shown.sheet().form().sections().stream()
                .map(section -> {
                    var mark = Optional.ofNullable(byCode.get(section.code()));
                    var state = mark.map(SectionMark::state).orElse(SectionState.OPEN);
                    boolean writes = shown.writes() && state != SectionState.ACCEPTED;
                    return new SectionPage(
                            section.code(),
                            section.title(),
                            state,
                            mark.map(SectionMark::reason).orElse(null),
                            progress(section, shown, checks),
                            section.lines().stream()
                                    .map(line -> line(line, shown, writes, restricted, names, remarks))
                                    .toList(),
                            remarks.stream()
                                    .filter(remark -> remark.cell() == null
                                            && remark.section().equals(section.code()))
                                    .toList());
                })
                .toList();
    }

    private LinePage line(
            FormLine line,
            Shown shown,
            boolean writes,
            boolean restricted,
            Map<Long, String> names,
            List<CommentLine> remarks) {
        boolean hidden = line.restricted() && !restricted;
        var keys = line.cells().stream().map(FormCell::key).collect(Collectors.toSet());
        return new LinePage(
                line.code(),
                line.name(),
                line.unit(),
                line.kind(),
                line.clause(),
                line.rollup(),
                line.restricted(),
                hidden,
                line.note(),
                hidden
                        ? List.of()
                        : line.cells().stream()
                                .map(cell -> cells.of(line, cell, shown, writes, names))
                                .toList(),
                remarks.stream()
                        .filter(remark -> remark.cell() != null && keys.contains(remark.cell()))
                        .toList());
    }

    private static Progress progress(FormSection section, Shown shown, List<CheckResult> checks) {
        var keys = section.lines().stream()
                .flatMap(line -> line.cells().stream())
                .map(FormCell::key)
                .collect(Collectors.toSet());
        var required = section.lines().stream()
                .flatMap(line -> line.cells().stream())
                .filter(shown.sheet()::required)
                .toList();
        var own = checks.stream()
                .filter(result -> keys.contains(result.check().cell()))
                .toList();
        return new Progress(
                required.size(),
                (int) required.stream()
                        .filter(cell -> shown.sheet().filled(cell.key()))
                        .count(),
                (int) own.stream().filter(result -> result.check().hard()).count(),
                (int) own.stream()
                        .filter(result -> !result.check().hard() && result.open())
                        .count(),
                (int) own.stream().filter(result -> !result.open()).count());
    }

    /** The checks that do not hold, each with the section it stands in. */
    List<CheckLine> checks(Shown shown, List<CheckResult> checks) {
        var names = trail.names(checks.stream()
                .map(result ->
                        result.accepted() == null ? null : result.accepted().acceptedBy())
                .toList());
        boolean restricted = rights.maySeeRestricted(shown.actor(), shown.report());
        return checks.stream()
                .flatMap(result -> shown.sheet().form().place(result.check().cell()).stream()
                        .filter(place -> restricted || !place.line().restricted())
                        .map(place -> check(result, place.section().code(), names)))
                .toList();
    }

    private static CheckLine check(CheckResult result, String section, Map<Long, String> names) {
        var check = result.check();
        var accepted = result.accepted();
        return new CheckLine(
                check.code(),
                section,
                check.cell(),
                check.hard(),
                check.sentence(),
                accepted == null ? null : accepted.reason(),
                accepted == null || accepted.acceptedBy() == null ? null : names.get(accepted.acceptedBy()),
                accepted == null ? null : accepted.acceptedAt());
    }

    private List<CommentLine> remarks(long reportId) {
        var all = comments.findByReportIdOrderById(reportId);
        var names = trail.names(all.stream().map(ReportComment::personId).toList());
        return all.stream()
                .map(comment -> new CommentLine(
                        Long.toString(comment.id()),
                        comment.section(),
                        comment.cell(),
                        comment.personId() == null ? null : names.get(comment.personId()),
                        comment.text(),
                        comment.madeAt(),
                        comment.resolvedAt()))
                .toList();
    }

    /** How far the whole is. */
    static Progress whole(List<SectionPage> pages) {
        return pages.stream().map(SectionPage::progress).reduce(Progress.NONE, Progress::plus);
    }

    /** How many worked-out figures are other now than submitted. */
    static int changed(List<SectionPage> pages) {
        return (int) pages.stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.changedSince())
                .count();
    }

    /** Both the same, or both nothing. */
    static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
