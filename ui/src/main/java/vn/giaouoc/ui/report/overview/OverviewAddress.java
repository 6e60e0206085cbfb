package vn.giaouoc.ui.report.overview;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import vn.giaouoc.app.report.overview.OverviewQuestion;
import vn.giaouoc.db.report.part.Tree;
import vn.giaouoc.ui.report.list.ReportYears;

/** Which unit, year, tree and figure an overview shows, as an address and back; unreadable parts count as not given. */
record OverviewAddress(long campaign, int year, long unit, Tree tree, String cell) {

    /** The pledge rate: what everybody asks for first. */
    private static final String FIRST_CELL = "B04";

    static OverviewAddress read(QueryParameters query, ReportYears years, LongSupplier home) {
        var choice = years.choice(ReportYears.number(query, "cuoc-van-dong"));
        int year = (int) ReportYears.number(query, "nam");
        long unit = ReportYears.number(query, "don-vi");
        return new OverviewAddress(
                choice.campaignId(),
                choice.years().contains(year) ? year : choice.year(),
                unit == 0 ? home.getAsLong() : unit,
                query.getSingleParameter("cay").filter("nay"::equals).isPresent() ? Tree.AS_IT_IS_NOW : Tree.AS_IT_WAS,
                query.getSingleParameter("chi-tieu").orElse(FIRST_CELL));
    }

    QueryParameters query() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("cuoc-van-dong", Long.toString(campaign));
        parts.put("nam", Integer.toString(year));
        parts.put("don-vi", Long.toString(unit));
        if (tree == Tree.AS_IT_IS_NOW) {
            parts.put("cay", "nay");
        }
        parts.put("chi-tieu", cell);
        return QueryParameters.simple(parts);
    }

    /** The address as text, for links. */
    String path() {
        return "bao-cao/tong-quan?" + query().getQueryString();
    }

    OverviewQuestion question() {
        return new OverviewQuestion(campaign, year, unit, tree);
    }

    OverviewAddress year(int other) {
        return new OverviewAddress(campaign, other, unit, tree, cell);
    }

    OverviewAddress unit(long other) {
        return new OverviewAddress(campaign, year, other, tree, cell);
    }

    OverviewAddress tree(Tree other) {
        return new OverviewAddress(campaign, year, unit, other, cell);
    }

    OverviewAddress cell(String other) {
        return new OverviewAddress(campaign, year, unit, tree, other);
    }
}
