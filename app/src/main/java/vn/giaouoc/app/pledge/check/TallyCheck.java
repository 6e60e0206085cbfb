package vn.giaouoc.app.pledge.check;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Counts every campaign year once more, in SQL that shares nothing with the keeping of tallies, and compares cell by cell.
 * The rule in words: a person counts where he or she is active on the unit's own as-of day, as a member before as staff,
 * then where he or she came last.
 */
@Singleton
class TallyCheck {

    private static final List<String> COLUMNS = List.of(
            "members",
            "eligible",
            "eligible_women",
            "signed",
            "signed_women",
            "own_phone",
            "kiosk",
            "paper",
            "declined",
            "withdrawn",
            "staff",
            "staff_signed");

    private static final String RECOUNT = """
            WITH kinds AS (
              SELECT o.id AS organisation_id,
                (SELECT v.unit_type FROM organisation_version v WHERE v.organisation_id = o.id
                  ORDER BY v.valid_to DESC, v.valid_from DESC LIMIT 1) AS unit_type
              FROM organisation o),
            days AS (
              SELECT k.organisation_id,
                LEAST(CAST(? AS DATE), COALESCE(own.cut_off_on, others.cut_off_on, CAST(? AS DATE))) AS as_of
              FROM kinds k
              LEFT JOIN pledge_window own ON own.campaign_year_id = ? AND CAST(own.unit_type AS BINARY) = CAST(k.unit_type AS BINARY)
              LEFT JOIN pledge_window others ON others.campaign_year_id = ? AND others.unit_type = '*'),
            active AS (
              SELECT m.*, d.as_of,
                CONCAT(IF(m.kind = 'MEMBER', '1', '0'), m.valid_from, LPAD(m.id, 20, '0')) AS worth
              FROM membership m JOIN days d ON d.organisation_id = m.organisation_id
              WHERE d.as_of >= m.valid_from AND d.as_of < m.valid_to),
            best AS (SELECT person_id, MAX(worth) AS worth FROM active GROUP BY person_id),
            counted AS (
              SELECT a.person_id, a.organisation_id, a.department_id, a.kind,
                CASE WHEN a.suspended_from > a.as_of THEN 0
                     WHEN a.suspended_from IS NULL THEN 0
                     WHEN a.suspended_to <= a.as_of THEN 0 ELSE 1 END AS away
              FROM active a JOIN best b ON b.person_id = a.person_id AND b.worth = a.worth)
            SELECT c.organisation_id, c.department_id,
              COUNT(CASE WHEN c.kind = 'MEMBER' THEN 1 END),
              COUNT(CASE WHEN c.kind = 'MEMBER' AND c.away = 0 THEN 1 END),
              COUNT(CASE WHEN c.kind = 'MEMBER' AND c.away = 0 AND p.gender = 'FEMALE' THEN 1 END),
              COUNT(CASE WHEN c.kind = 'MEMBER' AND c.away = 0 AND g.state = 'SIGNED' THEN 1 END),
              COUNT(CASE WHEN c.kind = 'MEMBER' AND c.away = 0 AND g.state = 'SIGNED' AND p.gender = 'FEMALE' THEN 1 END),
              COUNT(CASE WHEN c.kind = 'MEMBER' AND c.away = 0 AND g.state = 'SIGNED' AND g.method = 'OWN_PHONE' THEN 1 END),
              COUNT(CASE WHEN c.kind = 'MEMBER' AND c.away = 0 AND g.state = 'SIGNED' AND g.method = 'KIOSK' THEN 1 END),
              COUNT(CASE WHEN c.kind = 'MEMBER' AND c.away = 0 AND g.state = 'SIGNED' AND g.method = 'PAPER' THEN 1 END),
              COUNT(CASE WHEN c.kind = 'MEMBER' AND c.away = 0 AND g.state = 'DECLINED' THEN 1 END),
              COUNT(CASE WHEN c.kind = 'MEMBER' AND c.away = 0 AND g.state = 'WITHDRAWN' THEN 1 END),
              COUNT(CASE WHEN c.kind <> 'MEMBER' THEN 1 END),
              COUNT(CASE WHEN c.kind <> 'MEMBER' AND c.away = 0 AND g.state = 'SIGNED' THEN 1 END)
            FROM counted c
            JOIN person p ON p.id = c.person_id
            LEFT JOIN pledge g ON g.person_id = c.person_id AND g.campaign_id = ? AND g.year = ?
            GROUP BY c.organisation_id, c.department_id""";

    private record Year(long id, long campaignId, String code, int year) {}

    private record Leaf(long organisationId, long departmentId) implements Comparable<Leaf> {
        @Override
        public int compareTo(Leaf other) {
            int first = Long.compare(organisationId, other.organisationId);
            return first == 0 ? Long.compare(departmentId, other.departmentId) : first;
        }
    }

    /** Adds what differs; returns how many figures were compared. */
    long compare(Connection connection, LocalDate day, List<TallyDifference> differences) throws SQLException {
        long compared = 0;
        for (var year : years(connection)) {
            var stored = stored(connection, year);
            var counted = year.id() == 0 ? Map.<Leaf, long[]>of() : counted(connection, year, day);
            var leaves = new TreeSet<>(stored.keySet());
            leaves.addAll(counted.keySet());
            for (var leaf : leaves) {
                compared += COLUMNS.size();
                cells(connection, year, leaf, stored.get(leaf), counted.get(leaf), differences);
            }
        }
        return compared;
    }

    private static void cells(
            Connection connection,
            Year year,
            Leaf leaf,
            long @org.jspecify.annotations.Nullable [] stored,
            long @org.jspecify.annotations.Nullable [] counted,
            List<TallyDifference> differences)
            throws SQLException {
        for (int i = 0; i < COLUMNS.size(); i++) {
            long kept = stored == null ? 0 : stored[i];
            long real = counted == null ? 0 : counted[i];
            if (kept != real) {
                differences.add(new TallyDifference(
                        year.code(),
                        year.year(),
                        name(
                                connection,
                                "SELECT name FROM organisation_version WHERE organisation_id = ? ORDER BY valid_to DESC, valid_from DESC LIMIT 1",
                                leaf.organisationId()),
                        leaf.departmentId() == 0
                                ? ""
                                : name(connection, "SELECT name FROM department WHERE id = ?", leaf.departmentId()),
                        COLUMNS.get(i),
                        kept,
                        real));
            }
        }
    }

    /** Opened years, and years that have tallies although nobody opened them (id 0). */
    private static List<Year> years(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT y.id, y.campaign_id, c.code, y.year
                        FROM campaign_year y JOIN campaign c ON c.id = y.campaign_id
                        UNION ALL
                        SELECT 0, t.campaign_id, COALESCE(c.code, ''), t.year FROM (SELECT DISTINCT campaign_id, year FROM tally) t
                        LEFT JOIN campaign c ON c.id = t.campaign_id
                        WHERE NOT EXISTS (SELECT 1 FROM campaign_year y WHERE y.campaign_id = t.campaign_id AND y.year = t.year)
                        ORDER BY 3, 4""")) {
            var years = new java.util.ArrayList<Year>();
            while (rows.next()) {
                years.add(new Year(rows.getLong(1), rows.getLong(2), rows.getString(3), rows.getInt(4)));
            }
            return years;
        }
    }

    private static Map<Leaf, long[]> stored(Connection connection, Year year) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT organisation_id, department_id, "
                + String.join(", ", COLUMNS) + " FROM tally WHERE campaign_id = ? AND year = ?")) {
            statement.setLong(1, year.campaignId());
            statement.setInt(2, year.year());
            return leaves(statement);
        }
    }

    private static Map<Leaf, long[]> counted(Connection connection, Year year, LocalDate day) throws SQLException {
        try (var statement = connection.prepareStatement(RECOUNT)) {
            statement.setObject(1, day);
            statement.setObject(2, LocalDate.of(year.year(), 12, 31));
            statement.setLong(3, year.id());
            statement.setLong(4, year.id());
            statement.setLong(5, year.campaignId());
            statement.setInt(6, year.year());
            return leaves(statement);
        }
    }

    private static Map<Leaf, long[]> leaves(java.sql.PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var leaves = new HashMap<Leaf, long[]>();
            while (rows.next()) {
                var figures = new long[COLUMNS.size()];
                for (int i = 0; i < figures.length; i++) {
                    figures[i] = rows.getLong(3 + i);
                }
                leaves.put(new Leaf(rows.getLong(1), rows.getLong(2)), figures);
            }
            return leaves;
        }
    }

    private static String name(Connection connection, String sql, long id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "(không rõ) " + id;
            }
        }
    }
}
