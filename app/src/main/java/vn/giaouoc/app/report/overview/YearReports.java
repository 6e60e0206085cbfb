package vn.giaouoc.app.report.overview;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.report.consolidate.ConsolidatedFigures;
import vn.giaouoc.app.report.consolidate.Leaf;
import vn.giaouoc.app.report.consolidate.RollUps;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.app.report.sheet.ReportDays;
import vn.giaouoc.app.report.sheet.Sheets;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportForm;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.list.OwedQuery;
import vn.giaouoc.db.report.list.OwedRows;
import vn.giaouoc.db.report.part.PartRow;
import vn.giaouoc.db.report.part.PartRows;
import vn.giaouoc.db.report.part.Tree;

/** The grassroots reports of a year below a unit, on either tree, and what their approved submissions come to. */
@Singleton
class YearReports {

    private final Rows rows;
    private final ReportDays days;
    private final Forms forms;
    private final Sums sums;
    private final Times times;

    YearReports(Rows rows, ReportDays days, Forms forms, Sums sums, Times times) {
        this.rows = rows;
        this.days = days;
        this.forms = forms;
        this.sums = sums;
        this.times = times;
    }

    /** Where reports are. */
    @Singleton
    record Rows(OwedRows owed, PartRows tree, ReportRepository reports) {}

    /** How submissions are put together. */
    @Singleton
    record Sums(RollUps rollUps, Sheets sheets, ConsolidatedFigures source) {}

    /** One report with the unit it stands under on the tree asked for. */
    record Placed(Report report, String unitName, long homeId) {}

    List<Placed> of(OverviewQuestion question) {
        return question.tree() == Tree.AS_IT_WAS ? asItWas(question) : asItIsNow(question);
    }

    private List<Placed> asItWas(OverviewQuestion question) {
        var day = days.asOf(question.campaignId(), question.year(), question.unitId());
        return rows
                .owed()
                .find(new OwedQuery(
                        Set.of(question.unitId()),
                        day,
                        question.campaignId(),
                        question.year(),
                        ReportKind.YEARLY,
                        ReportTier.GRASSROOTS,
                        Set.of(),
                        "",
                        OwedQuery.ALL,
                        0))
                .stream()
                .map(row ->
                        new Placed(row.report(), row.unitName(), row.report().organisationId()))
                .toList();
    }

    private List<Placed> asItIsNow(OverviewQuestion question) {
        var now = rows.tree()
                .now(
                        question.unitId(),
                        times.today(),
                        new PartRows.Year(question.campaignId(), question.year(), ReportKind.YEARLY, ""));
        if (now.isEmpty()) {
            return List.of();
        }
        var known = new HashMap<Long, Report>();
        rows.reports()
                .findByIdIn(now.stream().map(PartRow::reportId).toList())
                .forEach(report -> known.put(report.id(), report));
        return now.stream()
                .flatMap(row -> Optional.ofNullable(known.get(row.reportId()))
                        .map(report -> new Placed(report, row.unitName(), row.homeId()))
                        .stream())
                .toList();
    }

    /** The tree's day of the question. */
    LocalDate day(OverviewQuestion question) {
        return question.tree() == Tree.AS_IT_WAS
                ? days.asOf(question.campaignId(), question.year(), question.unitId())
                : times.today();
    }

    /** For each home the unit right below the top it belongs to. */
    Map<Long, Long> groups(OverviewQuestion question, Collection<Placed> placed, Collection<Long> children) {
        return rows.tree().above(placed.stream().map(Placed::homeId).toList(), children, day(question));
    }

    /** The form these reports were written on; null when there are none. Of several versions the latest. */
    @Nullable
    ReportForm form(Collection<Placed> placed) {
        return placed.stream()
                .map(one -> one.report().formId())
                .distinct()
                .map(forms::form)
                .max(Comparator.comparingInt(ReportForm::version))
                .orElse(null);
    }

    /** The approved ones. */
    static List<Leaf> approved(Collection<Placed> placed) {
        return placed.stream()
                .filter(one -> one.report().state().accepted())
                .map(one -> new Leaf(
                        one.report().id(),
                        one.report().number(),
                        one.report().organisationId(),
                        one.unitName(),
                        0,
                        one.homeId()))
                .toList();
    }

    /** Every cell over the submissions together, each by its roll-up kind; {@code previous} is the same a year before. */
    Map<String, BigDecimal> together(ReportForm form, List<Leaf> leaves, Map<String, BigDecimal> previous) {
        var figures = new HashMap<String, BigDecimal>();
        sums.rollUps().of(form.content(), leaves).forEach((cell, rolled) -> {
            var value = rolled.value();
            if (value != null) {
                figures.put(cell, value);
            }
        });
        var sheet = sums.sheets().over(form, figures, previous, sums.source());
        var values = new HashMap<String, BigDecimal>();
        form.content().places().map(place -> place.cell().key()).forEach(cell -> {
            var value = sheet.value(cell);
            if (value != null) {
                values.put(cell, value);
            }
        });
        return values;
    }

    RollUps rollUps() {
        return sums.rollUps();
    }
}
