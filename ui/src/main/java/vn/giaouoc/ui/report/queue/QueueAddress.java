package vn.giaouoc.ui.report.queue;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.review.queue.Lies;
import vn.giaouoc.app.report.review.queue.QueueQuestion;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.ui.report.list.ReportYears;

/**
 * Which part of the queue is shown, as an address and back; unreadable parts count as not given.
 *
 * @param lies with whom; null for all
 * @param page from 0
 */
record QueueAddress(long campaign, int year, @Nullable Lies lies, boolean late, String words, int page) {

    static final int SIZE = 50;

    private static final int MOST_PAGES = 10_000;

    static QueueAddress read(QueryParameters query, ReportYears years) {
        var choice = years.choice(ReportYears.number(query, "cuoc-van-dong"));
        int year = (int) ReportYears.number(query, "nam");
        return new QueueAddress(
                choice.campaignId(),
                choice.years().contains(year) ? year : choice.year(),
                lies(query.getSingleParameter("o-dau").orElse("")),
                query.getSingleParameter("tre").isPresent(),
                query.getSingleParameter("tim").orElse(""),
                (int) Math.min(MOST_PAGES, ReportYears.number(query, "trang")));
    }

    QueryParameters query() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("cuoc-van-dong", Long.toString(campaign));
        parts.put("nam", Integer.toString(year));
        if (lies != null) {
            parts.put("o-dau", lies.name());
        }
        if (late) {
            parts.put("tre", "1");
        }
        if (!words.isBlank()) {
            parts.put("tim", words);
        }
        if (page > 0) {
            parts.put("trang", Integer.toString(page));
        }
        return QueryParameters.simple(parts);
    }

    QueueQuestion question() {
        return new QueueQuestion(
                campaign,
                year,
                null,
                ReportKind.YEARLY,
                null,
                lies == null ? Set.of() : Set.of(lies),
                late,
                words,
                SIZE,
                page * SIZE);
    }

    QueueAddress year(int other) {
        return new QueueAddress(campaign, other, lies, late, words, 0);
    }

    QueueAddress lies(@Nullable Lies other) {
        return new QueueAddress(campaign, year, other, late, words, 0);
    }

    QueueAddress late(boolean only) {
        return new QueueAddress(campaign, year, lies, only, words, 0);
    }

    QueueAddress words(String other) {
        return new QueueAddress(campaign, year, lies, late, other, 0);
    }

    QueueAddress page(int other) {
        return new QueueAddress(campaign, year, lies, late, words, other);
    }

    private static @Nullable Lies lies(String name) {
        for (var lies : Lies.values()) {
            if (lies.name().equals(name)) {
                return lies;
            }
        }
        return null;
    }
}
