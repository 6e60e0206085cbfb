package vn.giaouoc.db.agreement.tally;

/**
 * The queries behind the figures of agreements, put together from named parts. Named parameters: {@code :unit :tree :heirs
 * :campaign :year} and, when the rows are counted, {@code :dayEnd}.
 */
final class AgreementSql {

    /** Each line with the leaves it sums: the unit itself, the units of its lines with all below those, and the ended. */
    private static final String LEAVES = """
            WITH living AS (
              SELECT c.descendant_id AS line, b.descendant_id AS leaf
              FROM organisation_closure c
              JOIN organisation_closure b ON b.ancestor_id = c.descendant_id AND b.valid_from <= :tree AND :tree < b.valid_to
              JOIN organisation_version u ON u.organisation_id = c.descendant_id AND u.valid_from <= :tree AND :tree < u.valid_to
              WHERE c.ancestor_id = :unit AND %s AND c.valid_from <= :tree AND :tree < c.valid_to
              UNION ALL SELECT CAST(:unit AS SIGNED), CAST(:unit AS SIGNED)),
            leaves AS (
              SELECT l.line, l.leaf AS place, l.leaf, 0 AS ended FROM living l
              UNION ALL
              SELECT l.line, l.leaf, h.organisation_id, 1 FROM living l
              JOIN organisation_heir h ON h.heir_id = l.leaf AND :heirs = 1)
            """;

    private static final String FIGURES = """
            SELECT x.line, n.name, n.level, n.counted, SUM(t.made), SUM(t.signed), SUM(t.departments_in), SUM(t.judged),
              SUM(t.met)
            FROM leaves x
            JOIN organisation_version n ON n.organisation_id = x.line AND n.valid_from <= :tree AND :tree < n.valid_to
            JOIN organisation_version v ON v.organisation_id = x.place AND v.valid_from <= :tree AND :tree < v.valid_to
            LEFT JOIN %s t ON t.organisation_id = x.leaf AND t.campaign_id = :campaign AND t.year = :year
            WHERE v.counted = TRUE OR n.counted = FALSE
            GROUP BY x.line, n.name, n.level, n.counted ORDER BY 2, 1""";

    /** An ended department counts where it took part: it stood when it signed. */
    private static final String DEPARTMENTS = """
            SELECT x.line, COUNT(d.id)
            FROM leaves x
            JOIN organisation_version n ON n.organisation_id = x.line AND n.valid_from <= :tree AND :tree < n.valid_to
            JOIN organisation_version v ON v.organisation_id = x.place AND v.valid_from <= :tree AND :tree < v.valid_to
            JOIN department d ON d.organisation_id = x.leaf
            LEFT JOIN %s t ON t.organisation_id = x.leaf AND t.campaign_id = :campaign AND t.year = :year
            WHERE (v.counted = TRUE OR n.counted = FALSE) AND (x.ended = 0 OR t.organisation_id IS NOT NULL)
              AND (d.ended_on IS NULL OR d.ended_on > :tree OR EXISTS (
                SELECT 1 FROM agreement_party p
                JOIN agreement_version w ON w.id = p.version_id
                JOIN agreement a ON a.id = w.agreement_id AND %s
                WHERE p.department_id = d.id AND p.kind = 'DEPARTMENT' AND p.role = 'PARTY' AND a.campaign_id = :campaign
                  AND a.year = :year))
            GROUP BY x.line""";

    private static final String IN_FORCE_NOW = "a.in_force_id = w.id AND a.cancelled_at IS NULL";

    /** It was made and not cancelled by the end of the day. */
    private static final String STOOD_THEN =
            "a.created_at < :dayEnd AND (a.cancelled_at IS NULL OR a.cancelled_at >= :dayEnd)";

    /** The last text all had signed by the end of the day. */
    private static final String IN_FORCE_THEN = STOOD_THEN + """
             AND w.signed_at < :dayEnd AND NOT EXISTS (
              SELECT 1 FROM agreement_version later
              WHERE later.agreement_id = w.agreement_id AND later.number > w.number AND later.signed_at < :dayEnd)""";

    /** What agreement_tally would have held at the end of the day, counted from the rows. */
    private static final String TALLY_THEN = """
            (SELECT q.organisation_id, q.campaign_id, q.year, SUM(q.made) AS made, SUM(q.signed) AS signed,
              SUM(q.departments_in) AS departments_in, SUM(q.judged) AS judged, SUM(q.met) AS met
            FROM (
              SELECT a.organisation_id, a.campaign_id, a.year, COUNT(*) AS made,
                SUM(w.id IS NOT NULL) AS signed, 0 AS departments_in,
                SUM(w.id IS NOT NULL AND a.judged_at IS NOT NULL AND a.judged_at < :dayEnd) AS judged,
                SUM(w.id IS NOT NULL AND a.judged_at IS NOT NULL AND a.judged_at < :dayEnd AND a.met) AS met
              FROM agreement a
              LEFT JOIN agreement_version w ON w.agreement_id = a.id AND %1$s
              WHERE a.campaign_id = :campaign AND a.year = :year AND %2$s
              GROUP BY a.organisation_id, a.campaign_id, a.year
              UNION ALL
              SELECT p.organisation_id, a.campaign_id, a.year, 0, 0, COUNT(DISTINCT p.department_id), 0, 0
              FROM agreement a
              JOIN agreement_version w ON w.agreement_id = a.id AND %1$s
              JOIN agreement_party p ON p.version_id = w.id AND p.kind = 'DEPARTMENT' AND p.role = 'PARTY'
              WHERE a.campaign_id = :campaign AND a.year = :year
              GROUP BY p.organisation_id, a.campaign_id, a.year) q
            GROUP BY q.organisation_id, q.campaign_id, q.year)""".formatted(IN_FORCE_THEN, STOOD_THEN);

    private AgreementSql() {}

    /** Line, name, level, counted, made, signed, departments in, judged, met; by name. */
    static String figures(AgreementScope scope) {
        return leaves(scope) + FIGURES.formatted(tally(scope));
    }

    /** Line and how many departments stand there, or took part and ended since. */
    static String departments(AgreementScope scope) {
        return leaves(scope)
                + DEPARTMENTS.formatted(tally(scope), scope.rowsDay() == null ? IN_FORCE_NOW : IN_FORCE_THEN);
    }

    private static String leaves(AgreementScope scope) {
        return LEAVES.formatted(scope.byUnion() ? "c.depth > 0 AND u.level = 'GRASSROOTS'" : "c.depth = 1");
    }

    private static String tally(AgreementScope scope) {
        return scope.rowsDay() == null ? "agreement_tally" : TALLY_THEN;
    }
}
