package vn.giaouoc.ui.report.list;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.ReportQuestion;
import vn.giaouoc.db.report.life.ReportState;

/**
 * What the list of reports shows, as an address and back; unreadable parts count as not given.
 *
 * @param state null for all
 * @param page from 0
 */
public record ReportsAddress(
        long campaign, int year, @Nullable ReportState state, String words, int page) {

    /** As many as a person leafs through at once. */
    public static final int SIZE = 50;

    private static final int MOST_PAGES = 10_000;

    public static ReportsAddress read(QueryParameters query, ReportYears years) {
        var choice = years.choice(ReportYears.number(query, "cuoc-van-dong"));
        int year = (int) ReportYears.number(query, "nam");
        return new ReportsAddress(
                choice.campaignId(),
                choice.years().contains(year) ? year : choice.year(),
                state(query.getSingleParameter("trang-thai").orElse("")),
                query.getSingleParameter("tim").orElse(""),
                (int) Math.min(MOST_PAGES, ReportYears.number(query, "trang")));
    }

    public QueryParameters query() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("cuoc-van-dong", Long.toString(campaign));
        parts.put("nam", Integer.toString(year));
        if (state != null) {
            parts.put("trang-thai", state.name());
        }
        if (!words.isBlank()) {
            parts.put("tim", words);
        }
        if (page > 0) {
            parts.put("trang", Integer.toString(page));
        }
        return QueryParameters.simple(parts);
    }

    /** The question of this page of the list. */
    public ReportQuestion question() {
        return new ReportQuestion(
                campaign, year, null, null, null, state == null ? Set.of() : Set.of(state), words, SIZE, page * SIZE);
    }

    public ReportsAddress of(long otherCampaign, int itsYear) {
        return new ReportsAddress(otherCampaign, itsYear, state, words, 0);
    }

    public ReportsAddress state(@Nullable ReportState other) {
        return new ReportsAddress(campaign, year, other, words, 0);
    }

    public ReportsAddress words(String other) {
        return new ReportsAddress(campaign, year, state, other, 0);
    }

    public ReportsAddress page(int other) {
        return new ReportsAddress(campaign, year, state, words, other);
    }

    private static @Nullable ReportState state(String name) {
        for (var state : ReportState.values()) {
            if (state.name().equals(name)) {
                return state;
            }
        }
        return null;
    }
}
