package vn.giaouoc.app.report.paper.list;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.report.page.ReportLine;
import vn.giaouoc.app.report.review.queue.QueueQuestion;
import vn.giaouoc.app.report.review.queue.QueueRow;
import vn.giaouoc.db.member.Person;
import vn.giaouoc.db.member.PersonRepository;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.ReportTier;

/** Rows of the queue as lines of a paper. */
@Singleton
class UnitLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    static final Comparator<QueueRow> BY_SUPERIOR_AND_NAME = Comparator.comparing(
                    (QueueRow row) -> Objects.requireNonNullElse(row.line().superiorName(), ""), collator())
            .thenComparing(row -> row.line().unitName(), collator())
            .thenComparing(row -> row.line().tier())
            .thenComparing(row -> row.line().id());

    private final ReportRepository reports;
    private final PersonRepository persons;

    UnitLines(ReportRepository reports, PersonRepository persons) {
        this.reports = reports;
        this.persons = persons;
    }

    List<UnitList.Line> of(List<QueueRow> rows) {
        var reviewers = reviewers(rows);
        return rows.stream()
                .map(row -> line(row, reviewers.getOrDefault(row.line().reportId(), "")))
                .toList();
    }

    /** Which part of the queue was asked for, below which unit; empty for all of it. */
    static String chosen(QueueQuestion question, @Nullable String below) {
        var parts = new ArrayList<String>();
        if (below != null) {
            parts.add("các đơn vị thuộc " + below);
        }
        if (!question.lies().isEmpty()) {
            parts.add(question.lies().stream()
                    .sorted()
                    .map(lies -> "«" + lies.label() + "»")
                    .collect(Collectors.joining(", ")));
        }
        if (question.tier() != null) {
            parts.add(question.tier() == ReportTier.GRASSROOTS ? "báo cáo của cơ sở" : "báo cáo tổng hợp");
        }
        if (question.lateOnly()) {
            parts.add("quá hạn, nộp muộn");
        }
        if (!question.search().isBlank()) {
            parts.add("tên có “" + question.search().strip() + "”");
        }
        return String.join("; ", parts);
    }

    private static UnitList.Line line(QueueRow row, String reviewer) {
        var line = row.line();
        var exempt = line.exemptReason();
        return new UnitList.Line(
                line.tier() == ReportTier.CONSOLIDATED ? line.unitName() + " (báo cáo tổng hợp)" : line.unitName(),
                Objects.requireNonNullElse(line.superiorName(), ""),
                line.stateLabel(),
                handedIn(line),
                exempt == null ? inTime(row) : "",
                reviewer,
                exempt == null ? "" : exempt);
    }

    private static String handedIn(ReportLine line) {
        @Nullable Instant at = line.submittedAt();
        if (at == null) {
            return "";
        }
        var day = DAY.format(at.atZone(Times.ZONE));
        return line.number() > 1 ? day + ", nộp lại lần " + (line.number() - 1) : day;
    }

    private static String inTime(QueueRow row) {
        var line = row.line();
        if (line.overdue()) {
            return "Quá hạn " + row.daysLate() + " ngày";
        }
        if (line.late()) {
            return "Muộn " + row.daysLate() + " ngày";
        }
        return line.firstSubmittedAt() == null ? "Chưa đến hạn" : "Đúng hạn";
    }

    /** Who began the review, by report, in two questions. */
    private Map<Long, String> reviewers(List<QueueRow> rows) {
        var of = new HashMap<Long, Long>();
        if (!rows.isEmpty()) {
            reports.findByIdIn(rows.stream().map(row -> row.line().reportId()).toList())
                    .forEach(report -> note(of, report));
        }
        var names = new HashMap<Long, String>();
        if (!of.isEmpty()) {
            persons.findByIdIn(of.values().stream().distinct().toList())
                    .forEach((Person person) -> names.put(person.id(), person.fullName()));
        }
        var reviewers = new HashMap<Long, String>();
        of.forEach((report, person) -> reviewers.put(report, names.getOrDefault(person, "")));
        return reviewers;
    }

    private static void note(Map<Long, Long> of, Report report) {
        var reviewer = report.reviewerId();
        if (reviewer != null) {
            of.put(report.id(), reviewer);
        }
    }

    private static Collator collator() {
        return Collator.getInstance(Locale.forLanguageTag("vi-VN"));
    }
}
