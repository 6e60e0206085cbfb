package vn.giaouoc.ui.rollup;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.rollup.RollupChoices;
import vn.giaouoc.app.rollup.question.LineFilter;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.app.rollup.question.SortBy;
import vn.giaouoc.app.rollup.question.Subject;
import vn.giaouoc.db.rollup.TreeKind;

/** A question as an address and back, so that a link shows what its sender saw. Unreadable parts count as not given. */
final class RollupAddress {

    private static final String NOW = "hien-nay";
    private static final String AGREEMENTS = "giao-uoc";

    private RollupAddress() {}

    static RollupQuestion read(RouteParameters route, QueryParameters query, RollupChoices choices, LongSupplier home) {
        var choice = choices.choice(number(first(query, "cuoc-van-dong")));
        int year = (int) number(first(query, "nam"));
        return new RollupQuestion(
                route.get("unit")
                        .map(RollupAddress::number)
                        .filter(id -> id != 0)
                        .orElseGet(home::getAsLong),
                choice.campaignId(),
                choice.years().contains(year) ? year : choices.year(choice),
                day(first(query, "ngay")),
                NOW.equals(first(query, "cay")) ? TreeKind.AS_IT_IS_NOW : TreeKind.AS_IT_WAS,
                choose(LineFilter.values(), first(query, "loc"), LineFilter.ALL),
                first(query, "tim"),
                choose(SortBy.values(), first(query, "sap-xep"), SortBy.NAME),
                "1".equals(first(query, "giam")));
    }

    /** What is counted, as the address says. */
    static Subject subject(QueryParameters query) {
        return AGREEMENTS.equals(first(query, "xem")) ? Subject.AGREEMENTS : Subject.PLEDGES;
    }

    static RouteParameters route(RollupQuestion question) {
        return new RouteParameters("unit", Long.toString(question.unitId()));
    }

    static QueryParameters query(Subject subject, RollupQuestion question) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (subject == Subject.AGREEMENTS) {
            query.put("xem", List.of(AGREEMENTS));
        }
        query.put("cuoc-van-dong", List.of(Long.toString(question.campaignId())));
        query.put("nam", List.of(Integer.toString(question.year())));
        var asOf = question.asOf();
        if (asOf != null) {
            query.put("ngay", List.of(asOf.toString()));
        }
        if (question.kind() == TreeKind.AS_IT_IS_NOW) {
            query.put("cay", List.of(NOW));
        }
        if (question.filter() != LineFilter.ALL) {
            query.put("loc", List.of(question.filter().name()));
        }
        if (!question.search().isBlank()) {
            query.put("tim", List.of(question.search()));
        }
        if (question.sort() != SortBy.NAME || question.descending()) {
            query.put("sap-xep", List.of(question.sort().name()));
            query.put("giam", List.of(question.descending() ? "1" : "0"));
        }
        return new QueryParameters(query);
    }

    /** The address as text, for links. */
    static String path(Subject subject, RollupQuestion question) {
        var query = query(subject, question).getParameters().entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + java.net.URLEncoder.encode(
                                entry.getValue().getFirst(), java.nio.charset.StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return "tong-hop/" + question.unitId() + "?" + query;
    }

    private static String first(QueryParameters query, String name) {
        return query.getSingleParameter(name).orElse("");
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static <E extends Enum<E>> E choose(E[] values, String name, E otherwise) {
        for (var value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }
}
