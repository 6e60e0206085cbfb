package vn.giaouoc.db.rollup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The queries behind every figure, put together from named parts. Leaf figures are summed through the closure by line; a
 * second, narrow query tells how many grassroots unions a line has and how many are at 100 %. Named parameters:
 * {@code :unit :tree :campaign :year} and, when the rows are counted, {@code :day :dayEnd}.
 */
final class RollupSql {

    /** The columns a leaf has, in tally order. */
    private static final String[] COUNTS = {
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
        "staff_signed"
    };

    /** Units that are only copied: a handful, found by index and named in the queries, so that no leaf is asked. */
    static final String COPIES = """
            SELECT organisation_id FROM organisation_version
            WHERE counted = FALSE AND valid_from <= :tree AND :tree < valid_to""";

    /** What every line sums: the leaves below it, but copied ones only when the line itself is one. */
    private static final String BELOW = """
            SELECT c.descendant_id AS line, %s
            FROM organisation_closure c
            %s STRAIGHT_JOIN organisation_closure b ON b.ancestor_id = c.descendant_id AND b.valid_from <= :tree AND :tree < b.valid_to
            LEFT JOIN %s ON t.organisation_id = b.descendant_id %s
            WHERE c.ancestor_id = :unit AND %s AND c.valid_from <= :tree AND :tree < c.valid_to %s
            GROUP BY c.descendant_id""";

    private static final String GRASSROOTS = """
            CASE v.level WHEN 'GRASSROOTS' THEN v.organisation_id WHEN 'MEMBER_GRASSROOTS' THEN v.parent_id
              WHEN 'SECTION' THEN v.parent_id WHEN 'GROUP' THEN v.parent_id ELSE %s END AS grassroots""";

    /** The grassroots unions of every line, with what decides whether they are at 100 %. */
    private static final String UNIONS_BELOW = """
            SELECT c.descendant_id AS line, %s, SUM(t.eligible) AS eligible, SUM(t.signed) AS signed
            FROM organisation_closure c
            %s STRAIGHT_JOIN organisation_closure b ON b.ancestor_id = c.descendant_id AND b.valid_from <= :tree AND :tree < b.valid_to
            JOIN organisation_version v ON v.organisation_id = b.descendant_id
              AND v.valid_from <= :tree AND :tree < v.valid_to
            LEFT JOIN %s ON t.organisation_id = b.descendant_id %s
            WHERE c.ancestor_id = :unit AND %s AND c.valid_from <= :tree AND :tree < c.valid_to %s
            GROUP BY c.descendant_id, grassroots""";

    /** Ended units whose heir lies below the line. */
    private static final String HEIRS = """
            FROM organisation_heir h
            JOIN organisation_closure b ON b.descendant_id = h.heir_id AND b.valid_from <= :tree AND :tree < b.valid_to
            JOIN organisation_closure c ON c.descendant_id = b.ancestor_id AND c.ancestor_id = :unit AND c.depth > 0
              AND c.valid_from <= :tree AND :tree < c.valid_to
            JOIN organisation_version v ON v.organisation_id = h.heir_id AND v.valid_from <= :tree AND :tree < v.valid_to
            %s
            JOIN %s ON t.organisation_id = h.organisation_id %s AND t.members + t.staff > 0
            WHERE %s %s
            GROUP BY c.descendant_id""";

    private static final String LINES = """
            SELECT 'UNIT' AS line_kind, y.line, n.name, n.level, n.unit_type, n.counted, %s
            FROM (%s) y
            STRAIGHT_JOIN organisation_version n ON n.organisation_id = y.line AND n.valid_from <= :tree AND :tree < n.valid_to
            ORDER BY n.name, y.line""";

    private static final String UNIONS = """
            SELECT z.line, COUNT(z.grassroots) AS units,
              COALESCE(SUM(z.grassroots IS NOT NULL AND z.eligible > 0 AND z.signed = z.eligible), 0) AS full_units
            FROM (%s) z GROUP BY z.line""";

    private static final String DEPARTMENTS = """
            SELECT 'DEPARTMENT' AS line_kind, t.department_id AS line, COALESCE(d.name, '') AS name, '' AS level,
              '' AS unit_type, TRUE AS counted, %s
            FROM %s LEFT JOIN department d ON d.id = t.department_id
            WHERE t.organisation_id = :unit %s AND t.members + t.staff > 0
            GROUP BY t.department_id, d.name ORDER BY d.name, t.department_id""";

    private static final String ENDED = """
            SELECT 'ENDED' AS line_kind, h.organisation_id AS line, n.name, n.level, n.unit_type, TRUE AS counted, %s
            FROM organisation_heir h
            JOIN organisation_version n ON n.organisation_id = h.organisation_id AND n.valid_from < n.valid_to
              AND n.valid_to = (SELECT MAX(l.valid_to) FROM organisation_version l
                WHERE l.organisation_id = h.organisation_id AND l.valid_from < l.valid_to)
            JOIN %s ON t.organisation_id = h.organisation_id %s
            WHERE h.heir_id = :unit AND t.members + t.staff > 0
            GROUP BY h.organisation_id, n.name, n.level, n.unit_type ORDER BY n.name, h.organisation_id""";

    private RollupSql() {}

    /** One line for each unit right below. */
    static String units(RollupScope scope, List<Long> copies) {
        var below = BELOW.formatted(
                sums("t"),
                levelOfTheLine(scope),
                leaf(scope),
                which(scope),
                lines(scope),
                apart("b.descendant_id", copies));
        if (scope.heirs()) {
            var heirs = "SELECT c.descendant_id AS line, " + sums("t") + " " + heirs(scope, copies);
            below = "SELECT r.line, " + sums("r") + " FROM (" + below + " UNION ALL " + heirs + ") r GROUP BY r.line";
        }
        return LINES.formatted("y." + String.join(", y.", COUNTS), below);
    }

    /** How many grassroots unions each of those lines has, and how many of them are at 100 %. */
    static String unions(RollupScope scope, List<Long> copies) {
        var below = UNIONS_BELOW.formatted(
                GRASSROOTS.formatted("NULL"),
                levelOfTheLine(scope),
                leaf(scope),
                which(scope),
                lines(scope),
                apart("b.descendant_id", copies));
        if (scope.heirs()) {
            var heirs = "SELECT c.descendant_id AS line, " + GRASSROOTS.formatted("h.organisation_id")
                    + ", SUM(t.eligible) AS eligible, SUM(t.signed) AS signed " + heirs(scope, copies) + ", grassroots";
            below = "SELECT r.line, r.grassroots, SUM(r.eligible) AS eligible, SUM(r.signed) AS signed FROM (" + below
                    + " UNION ALL " + heirs + ") r GROUP BY r.line, r.grassroots";
        }
        return UNIONS.formatted(below);
    }

    private static String heirs(RollupScope scope, List<Long> copies) {
        return HEIRS.formatted(
                levelOfTheLine(scope), leaf(scope), which(scope), lines(scope), apart("h.heir_id", copies));
    }

    /** A copied leaf counts only in a line that is itself a copied unit. */
    private static String apart(String leaf, List<Long> copies) {
        if (copies.isEmpty()) {
            return "";
        }
        var ids = copies.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        return "AND (" + leaf + " NOT IN " + ids + " OR c.descendant_id IN " + ids + ")";
    }

    /** One line for each department of the unit itself. */
    static String departments(RollupScope scope) {
        return DEPARTMENTS.formatted(sums("t"), leaf(scope), which(scope));
    }

    /** One line for each ended unit the unit speaks for today. */
    static String ended(RollupScope scope) {
        return ENDED.formatted(sums("t"), leaf(scope), which(scope));
    }

    private static String lines(RollupScope scope) {
        return scope.everyUnit() ? "c.depth > 0 AND cv.level = 'GRASSROOTS'" : "c.depth = 1";
    }

    private static String levelOfTheLine(RollupScope scope) {
        return scope.everyUnit()
                ? "JOIN organisation_version cv ON cv.organisation_id = c.descendant_id"
                        + " AND cv.valid_from <= :tree AND :tree < cv.valid_to"
                : "";
    }

    private static String leaf(RollupScope scope) {
        return (scope.rowsDay() == null ? "tally" : LeafRowsSql.table(scope.cutOffs())) + " t";
    }

    private static String which(RollupScope scope) {
        return scope.rowsDay() == null ? "AND t.campaign_id = :campaign AND t.year = :year" : "";
    }

    private static String sums(String table) {
        var text = new StringBuilder();
        for (var count : COUNTS) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append("COALESCE(SUM(%1$s.%2$s), 0) AS %2$s".formatted(table, count));
        }
        return text.toString();
    }
}
