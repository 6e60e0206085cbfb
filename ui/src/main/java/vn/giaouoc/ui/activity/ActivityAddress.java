package vn.giaouoc.ui.activity;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giaouoc.app.activity.book.ActivityQuestion;

/**
 * What is chosen on the page, as an address and back; words searched for stay out of it.
 *
 * @param unit 0 for the person's own
 * @param year 0 for the present one
 * @param record the record that stands open, 0 for none
 */
record ActivityAddress(long unit, int year, String kind, boolean withdrawn, long record) {

    static final String PATH = "hoat-dong";

    static ActivityAddress read(QueryParameters given) {
        return new ActivityAddress(
                number(given, "don-vi"),
                (int) number(given, "nam"),
                given.getSingleParameter("loai").orElse(""),
                given.getSingleParameter("da-rut").isPresent(),
                number(given, "muc"));
    }

    QueryParameters parameters() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        query.put("don-vi", List.of(Long.toString(unit)));
        query.put("nam", List.of(Integer.toString(year)));
        if (!kind.isEmpty()) {
            query.put("loai", List.of(kind));
        }
        if (withdrawn) {
            query.put("da-rut", List.of("1"));
        }
        return new QueryParameters(query);
    }

    ActivityQuestion question(String text) {
        return new ActivityQuestion(unit, year, kind, text, withdrawn);
    }

    ActivityAddress at(long otherUnit, int otherYear) {
        return new ActivityAddress(otherUnit, otherYear, kind, withdrawn, record);
    }

    ActivityAddress of(String otherKind, boolean takenBack) {
        return new ActivityAddress(unit, year, otherKind, takenBack, 0);
    }

    private static long number(QueryParameters given, String name) {
        return given.getSingleParameter(name)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }
}
