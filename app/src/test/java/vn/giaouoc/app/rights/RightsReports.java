package vn.giaouoc.app.rights;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.app.attachment.Upload;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.app.report.review.Remarks;
import vn.giaouoc.app.report.work.ReportFiles;
import vn.giaouoc.app.rights.route.Row;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.life.ReportState;
import vn.giaouoc.db.report.mark.SectionMark;
import vn.giaouoc.db.report.mark.SectionMarks;
import vn.giaouoc.db.report.mark.SectionState;
import vn.giaouoc.db.report.seal.PeopleList;
import vn.giaouoc.db.report.seal.ReportSnapshots;
import vn.giaouoc.db.report.seal.SealedReport;
import vn.giaouoc.db.report.seal.SealedReport.SealedCell;
import vn.giaouoc.db.report.seal.SealedReport.SealedForm;
import vn.giaouoc.db.report.seal.SealedReport.SealedSigner;
import vn.giaouoc.db.report.seal.SealedReport.SealedUnit;
import vn.giaouoc.db.report.value.ReportValue;
import vn.giaouoc.db.report.value.ReportValues;

/** Reports in whatever state a request needs, written straight into the rows. */
@Singleton
@Requires(property = "rights.scene")
class RightsReports {

    /** How the words of reports begin. */
    static final String OF_REPORTS = "report";

    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    private final Forms forms;
    private final ReportRepository reports;
    private final ReportSnapshots snapshots;
    private final SectionMarks marks;
    private final Beside beside;
    private long latest;

    RightsReports(Forms forms, ReportRepository reports, ReportSnapshots snapshots, SectionMarks marks, Beside beside) {
        this.forms = forms;
        this.reports = reports;
        this.snapshots = snapshots;
        this.marks = marks;
        this.beside = beside;
    }

    /** What hangs on a report. */
    @Singleton
    @Requires(property = "rights.scene")
    record Beside(ReportFiles files, Remarks remarks, ReportValues values) {}

    /** Where something is asked: the unit, whether it is a superior, and the campaign of its province. */
    record Place(long unit, boolean superior, RightsCampaign.Running campaign) {}

    /** What stands for a variable of a route of reports: a report in the state the route wants, a cell it takes. */
    static String wanted(String variable, Row row) {
        return switch (variable) {
            case "reportId" -> OF_REPORTS + state(row.path(), row.method());
            case "cell" -> row.path().endsWith("/rows") ? "reportCell" : "reportNarrative";
            case "fileId" -> "reportFile";
            case "remarkId" -> "reportRemark";
            case "check" -> "reportCheck";
            case "section" -> "reportSection";
            case "number" -> "reportNumber";
            default -> variable;
        };
    }

    private static String state(String path, String method) {
        if (path.endsWith("/reopening")) {
            return "Approved";
        }
        if (path.endsWith("/obligation")) {
            return "Exempt";
        }
        if (path.contains("/sections/") || path.contains("/remarks") || path.endsWith("/return")) {
            return "Reviewed";
        }
        if (method.equals("GET") || path.contains("/review") || path.contains("/paper")) {
            return "Submitted";
        }
        return method.equals("DELETE") && path.endsWith("/submission") ? "Submitted" : "Draft";
    }

    String make(String word, Place place) {
        return switch (word) {
            case "reportDraft" -> report(ReportState.DRAFT, place);
            case "reportSubmitted" -> report(ReportState.SUBMITTED, place);
            case "reportReviewed" -> inReview(place);
            case "reportApproved" -> report(ReportState.APPROVED, place);
            case "reportExempt" -> report(ReportState.EXEMPT, place);
            case "reportFile" -> file();
            case "reportRemark" ->
                Long.toString(beside.remarks().add(Actor.SYSTEM, latest, "A", null, "Vì sao không có gì?"));
            case "reportCampaign" -> Long.toString(place.campaign().id());
            case "reportWords" -> "Đơn vị đã triển khai";
            case "reportCell" -> "D03";
            case "reportNarrative" -> "N01";
            case "reportCheck" -> "A01_A02";
            case "reportSection" -> "A";
            case "reportNumber" -> "2";
            default -> throw new IllegalArgumentException("no such word: " + word);
        };
    }

    private String inReview(Place place) {
        var id = report(ReportState.IN_REVIEW, place);
        marks.put(List.of(new SectionMark(latest, "B", SectionState.RETURNED, "Thiếu", null, THEN)));
        return id;
    }

    /** A PDF beside the report made last. */
    private String file() {
        var content = ("%PDF-1.4 " + Ids.next()).getBytes(StandardCharsets.US_ASCII);
        var report = reports.findById(latest).orElseThrow();
        reports.update(report.change().state(ReportState.DRAFT).done());
        var file = beside.files().add(Actor.SYSTEM, latest, new Upload("bc.pdf", content));
        reports.update(reports.findById(latest)
                .orElseThrow()
                .change()
                .state(report.state())
                .done());
        return file.id();
    }

    private String report(ReportState state, Place place) {
        boolean handedIn = state.handedIn();
        var form = forms.latest(ReportKind.YEARLY, "X");
        latest = Ids.next();
        var year = place.campaign().year();
        reports.save(new Report(
                latest,
                form.id(),
                place.campaign().id(),
                year,
                ReportKind.ADHOC,
                Long.toString(latest, 36),
                place.superior() ? ReportTier.CONSOLIDATED : ReportTier.GRASSROOTS,
                place.unit(),
                state,
                handedIn ? 2 : 0,
                LocalDate.of(year, 12, 31),
                true,
                null,
                handedIn ? THEN : null,
                handedIn ? THEN : null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                0,
                null,
                THEN));
        if (state == ReportState.DRAFT) { // fewer staff than members: a warning to be taken
            beside.values()
                    .put(List.of(new ReportValue(latest, "A01", null, BigDecimal.ZERO, null, null, null, THEN, 1)));
        }
        if (handedIn) {
            seal(place, 1, Long.toString(form.id()), form.code(), form.version());
            seal(place, 2, Long.toString(form.id()), form.code(), form.version());
        }
        return Long.toString(latest);
    }

    private void seal(Place place, int number, String formId, String form, int version) {
        var year = place.campaign().year();
        snapshots.add(
                new SealedReport(
                        SealedReport.SEAL,
                        Long.toString(latest),
                        number,
                        THEN,
                        new SealedForm(formId, form, version, "Báo cáo", "0".repeat(64)),
                        place.campaign().code(),
                        "Năm không",
                        year,
                        ReportKind.ADHOC,
                        "",
                        place.superior() ? "CONSOLIDATED" : "GRASSROOTS",
                        LocalDate.of(year, 12, 31),
                        LocalDate.of(year, 12, 31),
                        new SealedUnit(Long.toString(place.unit()), "Đơn vị", "ĐV", "GRASSROOTS", "SCHOOL", null),
                        List.of(),
                        new SealedSigner(null, "Hệ thống", "", false, null, null),
                        List.of(new SealedCell("A01", null, BigDecimal.ONE, BigDecimal.ONE, null, null)),
                        List.of(),
                        List.of(),
                        List.of(),
                        null),
                new PeopleList());
    }
}
