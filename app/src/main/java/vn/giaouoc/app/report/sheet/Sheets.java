package vn.giaouoc.app.report.sheet;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import vn.giaouoc.app.attachment.Attachments;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportForm;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.life.ReportState;
import vn.giaouoc.db.report.seal.ReportSnapshots;
import vn.giaouoc.db.report.seal.SealedReport;
import vn.giaouoc.db.report.value.ReportValue;
import vn.giaouoc.db.report.value.ReportValues;

/** Fills reports in: with what holds at this moment, or with what was submitted. It asks no rights. */
@Singleton
public class Sheets {

    private final Forms forms;
    private final SheetSources sources;
    private final Rows rows;
    private final Attachments files;

    Sheets(Forms forms, SheetSources sources, Rows rows, Attachments files) {
        this.forms = forms;
        this.sources = sources;
        this.rows = rows;
        this.files = files;
    }

    /** Where the contents are. */
    @Singleton
    record Rows(ReportRepository reports, ReportValues values, ReportSnapshots snapshots) {}

    /** As the figures stand now. */
    public Sheet live(Report report) {
        return live(report, rows.values().of(report.id()));
    }

    /** As the figures stand now, with these words and numbers of people. */
    public Sheet live(Report report, Map<String, ReportValue> values) {
        var form = forms.form(report.formId()).content();
        var source = sources.of(report);
        var contents = new Sheet.Contents(
                source.figures(report, form),
                values,
                previous(report),
                files.on(report.subject()).size());
        return new Sheet(form, contents, source, forms::expression);
    }

    /** As it was submitted. */
    public Sheet sealed(Report report, SealedReport sealed) {
        var form = forms.form(Long.parseLong(sealed.form().id())).content();
        var derived = new HashMap<String, BigDecimal>();
        var values = new HashMap<String, ReportValue>();
        for (var cell : sealed.cells()) {
            if (cell.derived() != null) {
                derived.put(cell.key(), cell.derived());
            }
            values.put(
                    cell.key(),
                    new ReportValue(
                            report.id(),
                            cell.key(),
                            cell.derived(),
                            cell.typed(),
                            cell.text(),
                            cell.reason(),
                            null,
                            sealed.submittedAt(),
                            0));
        }
        var contents = new Sheet.Contents(
                derived, values, previous(report), sealed.files().size());
        return new Sheet(form, contents, sources.of(report), forms::expression);
    }

    /** Of these figures alone, with nothing typed: for sums over many reports. */
    public Sheet over(
            ReportForm form, Map<String, BigDecimal> figures, Map<String, BigDecimal> previous, SheetSource source) {
        return new Sheet(form.content(), new Sheet.Contents(figures, Map.of(), previous, 0), source, forms::expression);
    }

    /** What the report of the year before showed when it was last submitted; nothing where there was none. */
    public Map<String, BigDecimal> previous(Report report) {
        return rows.reports()
                .of(report.campaignId(), report.year() - 1, report.kind(), report.tier(), report.organisationId())
                .filter(before -> before.number() > 0 && before.state() != ReportState.DRAFT)
                .flatMap(before -> rows.snapshots().last(before.id()))
                .map(snapshot -> shown(snapshot.sealed()))
                .orElse(Map.of());
    }

    private static Map<String, BigDecimal> shown(SealedReport sealed) {
        var shown = new HashMap<String, BigDecimal>();
        sealed.cells().forEach(cell -> {
            if (cell.shown() != null) {
                shown.put(cell.key(), cell.shown());
            }
        });
        return shown;
    }
}
