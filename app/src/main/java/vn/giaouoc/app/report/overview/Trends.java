package vn.giaouoc.app.report.overview;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.report.overview.Trend.TrendCell;
import vn.giaouoc.app.report.overview.Trend.Year;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.ReportForm;
import vn.giaouoc.db.report.form.FormContent.Place;
import vn.giaouoc.db.report.life.ReportState;

/** Years one after another, rates taken of sums, with the mark where the tree was made anew (trade: 3.4.4). */
@Singleton
public class Trends {

    /** The most years and cells of one question. */
    public static final int MOST = 15;

    private final YearReports reports;
    private final Jurisdiction jurisdiction;
    private final OrganisationTree tree;

    Trends(YearReports reports, Jurisdiction jurisdiction, OrganisationTree tree) {
        this.reports = reports;
        this.jurisdiction = jurisdiction;
        this.tree = tree;
    }

    /**
     * These cells from the first year with a figure to the question's year, no further back than asked. FORBIDDEN
     * NOT_YOURS, INVALID TOO_MANY. Cells that no form of these years has, and restricted ones for whoever does not review
     * there, are left out.
     */
    @ReadOnly
    public Trend of(Actor actor, OverviewQuestion question, int fromYear, List<String> cells) {
        jurisdiction.require(actor, Authority.SEE_FIGURES, question.unitId());
        if (question.year() - fromYear >= MOST || fromYear > question.year() || cells.size() > MOST) {
            throw Refusal.invalid(
                    "TOO_MANY", "Mỗi lần so sánh từ 1 đến %d năm và nhiều nhất %d chỉ tiêu.".formatted(MOST, MOST));
        }
        boolean restricted = jurisdiction.may(actor, Authority.REVIEW, question.unitId());
        var years = new ArrayList<Year>();
        var known = List.<Place>of();
        Map<String, BigDecimal> previous = Map.of();
        for (int year = fromYear; year <= question.year(); year++) {
            var placed = reports.of(question.in(year));
            var form = reports.form(placed);
            var leaves = YearReports.approved(placed);
            previous = form == null || leaves.isEmpty() ? Map.of() : reports.together(form, leaves, previous);
            known = form == null ? known : places(form, cells, restricted);
            int owing = (int) placed.stream()
                    .filter(one -> one.report().state() != ReportState.EXEMPT)
                    .count();
            var values = new HashMap<>(previous);
            values.keySet().retainAll(keys(known));
            // years before anybody reported would be rows of nothing
            if (!years.isEmpty() || !values.isEmpty()) {
                years.add(new Year(year, owing, leaves.size(), values));
            }
        }
        return trend(question, known, years);
    }

    private Trend trend(OverviewQuestion question, List<Place> known, List<Year> years) {
        var unit = tree.find(question.unitId(), reports.day(question)).orElseGet(() -> tree.last(question.unitId()));
        return new Trend(
                Long.toString(question.unitId()),
                unit.name(),
                question.tree(),
                Trend.MARK,
                Trend.MARK_TEXT,
                known.stream().map(TrendCell::of).toList(),
                years);
    }

    private static List<Place> places(ReportForm form, List<String> cells, boolean restricted) {
        return cells.stream()
                .distinct()
                .flatMap(cell -> form.content().place(cell).stream())
                .filter(place -> place.cell().type().numeric())
                .filter(place -> restricted || !place.line().restricted())
                .toList();
    }

    private static List<String> keys(List<Place> places) {
        return places.stream().map(place -> place.cell().key()).toList();
    }
}
