package vn.giaouoc.db.organisation;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import vn.giaouoc.db.common.Folded;

/** Finds units by words of their names, without diacritics, anywhere below some units on a day. Reads only. */
@Singleton
@Transactional
public class OrganisationSearch {

    private final JdbcOperations jdbc;

    public OrganisationSearch(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Units whose name holds every word, or whose short name or code is what was typed; those that begin with it first. */
    public List<Long> find(String text, Collection<Long> below, LocalDate day, int most) {
        var folded = Folded.of(text);
        if (folded.isBlank() || below.isEmpty()) {
            return List.of();
        }
        var words = List.of(folded.split(" "));
        var sql = """
                SELECT v.organisation_id FROM organisation_version v
                JOIN organisation o ON o.id = v.organisation_id
                WHERE v.valid_from <= ? AND ? < v.valid_to AND EXISTS (
                  SELECT 1 FROM organisation_closure c WHERE c.descendant_id = v.organisation_id
                  AND c.ancestor_id IN (%s) AND c.valid_from <= ? AND ? < c.valid_to)
                  AND ((%s) OR v.short_name LIKE ? OR o.code = ?)
                ORDER BY v.search_key LIKE ? DESC, v.name COLLATE utf8mb4_vi_0900_as_cs LIMIT ?""".formatted(
                marks(below.size()), String.join(" AND ", Collections.nCopies(words.size(), "v.search_key LIKE ?")));
        var values = new ArrayList<Object>(List.of(day, day));
        values.addAll(below);
        values.addAll(List.of(day, day));
        words.forEach(word -> values.add("%" + plain(word) + "%"));
        values.addAll(List.of("%" + plain(text.strip()) + "%", text.strip(), plain(folded) + "%", most));
        return jdbc.prepareStatement(sql, ask -> {
            for (int i = 0; i < values.size(); i++) {
                ask.setObject(i + 1, values.get(i));
            }
            var ids = new ArrayList<Long>();
            for (var rows = ask.executeQuery(); rows.next(); ) {
                ids.add(rows.getLong(1));
            }
            return ids;
        });
    }

    private static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    private static String plain(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
