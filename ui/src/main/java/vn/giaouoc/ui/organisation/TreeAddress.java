package vn.giaouoc.ui.organisation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the tree view shows, as its address says it, so that a link can be sent and the back button works.
 *
 * @param day as of which day
 * @param search what was typed to be found; empty for the tree
 * @param unit whose units below are shown; null for the top of the person's tree
 */
record TreeAddress(LocalDate day, String search, @Nullable Long unit) {

    static TreeAddress of(Location location, LocalDate today) {
        var query = location.getQueryParameters();
        return new TreeAddress(
                query.getSingleParameter("ngay").map(text -> day(text, today)).orElse(today),
                query.getSingleParameter("tim").orElse("").strip(),
                query.getSingleParameter("don-vi")
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .orElse(null));
    }

    TreeAddress on(LocalDate other) {
        return new TreeAddress(other, search, unit);
    }

    TreeAddress searching(String text) {
        return new TreeAddress(day, text.strip(), unit);
    }

    TreeAddress at(@Nullable Long other) {
        return new TreeAddress(day, "", other);
    }

    void open(LocalDate today) {
        UI.getCurrent().navigate("to-chuc", query(today));
    }

    String href(LocalDate today) {
        var query = query(today).getQueryString();
        return query.isEmpty() ? "to-chuc" : "to-chuc?" + query;
    }

    private QueryParameters query(LocalDate today) {
        Map<String, String> all = new LinkedHashMap<>();
        if (!day.equals(today)) {
            all.put("ngay", day.toString());
        }
        if (!search.isEmpty()) {
            all.put("tim", search);
        }
        if (unit != null) {
            all.put("don-vi", String.valueOf(unit));
        }
        return QueryParameters.simple(all);
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return today;
        }
    }
}
