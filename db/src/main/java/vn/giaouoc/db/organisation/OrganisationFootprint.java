package vn.giaouoc.db.organisation;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What hangs on units: how many units and members lie below, and which rows of people rest on one. Reads only. */
@Singleton
@Transactional
public class OrganisationFootprint {

    private final JdbcOperations jdbc;

    public OrganisationFootprint(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** How many units stand directly below each of these on that day; without an entry, none. */
    public Map<Long, Long> children(Collection<Long> ids, LocalDate day) {
        return counts("""
                SELECT parent_id, COUNT(*) FROM organisation_version
                WHERE parent_id IN (%s) AND valid_from <= ? AND ? < valid_to GROUP BY parent_id""", ids, day, day);
    }

    /** How many units stand anywhere below each of these on that day, itself not counted. */
    public Map<Long, Long> unitsBelow(Collection<Long> ids, LocalDate day) {
        return counts("""
                SELECT ancestor_id, COUNT(*) FROM organisation_closure
                WHERE ancestor_id IN (%s) AND depth > 0 AND valid_from <= ? AND ? < valid_to
                GROUP BY ancestor_id""", ids, day, day);
    }

    /** Members active on that day in each of these and below; units that only send copies count for themselves alone. */
    public Map<Long, Long> members(Collection<Long> ids, LocalDate day) {
        return counts("""
                SELECT c.ancestor_id, COUNT(*) FROM organisation_closure c
                JOIN organisation_version v ON v.organisation_id = c.descendant_id AND (v.counted OR c.depth = 0)
                JOIN membership m ON m.organisation_id = c.descendant_id AND m.kind = 'MEMBER'
                WHERE c.ancestor_id IN (%s) AND c.valid_from <= ? AND ? < c.valid_to
                  AND v.valid_from <= ? AND ? < v.valid_to AND m.valid_from <= ? AND ? < m.valid_to
                GROUP BY c.ancestor_id""", ids, day, day, day, day, day, day);
    }

    /** How many people are active in a department on or after that day. */
    public long peopleIn(long departmentId, LocalDate day) {
        return counts("""
                SELECT department_id, COUNT(*) FROM membership
                WHERE department_id IN (%s) AND valid_to > ? AND valid_from < valid_to GROUP BY department_id""", List.of(departmentId), day).getOrDefault(departmentId, 0L);
    }

    /** Campaign years whose figures are cut off on or after that day, such as "Năm không 2026". */
    public List<String> yearsFrom(LocalDate day) {
        return list("""
                SELECT DISTINCT CONCAT(c.short_name, ' ', y.year) AS line, y.year FROM campaign_year y
                JOIN campaign c ON c.id = y.campaign_id JOIN pledge_window w ON w.campaign_year_id = y.id
                WHERE w.cut_off_on >= ? ORDER BY y.year, line""", day);
    }

    /** The same years, but only those whose figures were cut off before today and so would change. */
    public List<String> yearsCutOff(LocalDate from, LocalDate today) {
        return list("""
                SELECT DISTINCT CONCAT(c.short_name, ' ', y.year) AS line, y.year FROM campaign_year y
                JOIN campaign c ON c.id = y.campaign_id JOIN pledge_window w ON w.campaign_year_id = y.id
                WHERE w.cut_off_on >= ? AND w.cut_off_on < ? ORDER BY y.year, line""", from, today);
    }

    /** The same years, but only those of which nothing was cut off before today. */
    public List<String> yearsOpen(LocalDate from, LocalDate today) {
        return list("""
                SELECT CONCAT(c.short_name, ' ', y.year) AS line, y.year FROM campaign_year y
                JOIN campaign c ON c.id = y.campaign_id JOIN pledge_window w ON w.campaign_year_id = y.id
                WHERE w.cut_off_on >= ? GROUP BY y.id, c.short_name, y.year HAVING MIN(w.cut_off_on) >= ?
                ORDER BY y.year, line""", from, today).stream().distinct().toList();
    }

    /** What people have already built on a unit, each as words such as "3 đoàn viên"; empty when nothing. */
    public List<String> builtOn(long id) {
        var built = new ArrayList<String>();
        name(built, "SELECT COUNT(*) FROM membership WHERE organisation_id = ?", "người trong danh sách", id);
        name(built, "SELECT COUNT(*) FROM pledge WHERE organisation_id = ?", "bản cam kết", id);
        name(built, "SELECT COUNT(*) FROM office WHERE organisation_id = ?", "chức danh đã giao", id);
        name(built, "SELECT COUNT(*) FROM activity WHERE organisation_id = ?", "việc đã ghi trong năm", id);
        name(built, "SELECT COUNT(*) FROM import_batch WHERE organisation_id = ?", "lần nhập danh sách", id);
        name(built, "SELECT COUNT(*) FROM agreement WHERE organisation_id = ?", "giao ước", id);
        name(built, "SELECT COUNT(*) FROM activity WHERE organisation_id = ?", "hoạt động đã ghi", id);
        return built;
    }

    private void name(List<String> built, String sql, String words, long id) {
        var count = count(sql, id);
        if (count > 0) {
            built.add(count + " " + words);
        }
    }

    private long count(String sql, Object value) {
        return jdbc.prepareStatement(sql, ask -> {
            ask.setObject(1, value);
            return rows(ask.executeQuery(), row -> row.getLong(1)).getFirst();
        });
    }

    private List<String> list(String sql, Object... values) {
        return jdbc.prepareStatement(sql, ask -> {
            for (int i = 0; i < values.length; i++) {
                ask.setObject(i + 1, values[i]);
            }
            return rows(ask.executeQuery(), row -> row.getString(1));
        });
    }

    private Map<Long, Long> counts(String sql, Collection<Long> ids, LocalDate... days) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var marks = String.join(",", Collections.nCopies(ids.size(), "?"));
        return jdbc.prepareStatement(sql.formatted(marks), ask -> {
            int at = 1;
            for (long id : ids) {
                ask.setLong(at++, id);
            }
            for (var day : days) {
                ask.setObject(at++, day);
            }
            var counts = new HashMap<Long, Long>();
            rows(ask.executeQuery(), row -> counts.put(row.getLong(1), row.getLong(2)));
            return counts;
        });
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> rows(ResultSet rows, Row<T> reader) throws SQLException {
        var all = new ArrayList<T>();
        while (rows.next()) {
            all.add(reader.read(rows));
        }
        return all;
    }
}
