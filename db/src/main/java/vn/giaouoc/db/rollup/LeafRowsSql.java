package vn.giaouoc.db.rollup;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Leaf figures counted from memberships and pledges as they stood at the end of {@code :day}, with the columns of a tally
 * and by its rules: a person counts at one leaf, as a member before as staff, then where he or she came last; a unit type
 * cut off earlier is looked at on its own day.
 */
final class LeafRowsSql {

    private static final String TABLE = """
            (SELECT x.organisation_id, x.department_id, SUM(x.kind = 'MEMBER') AS members,
               SUM(%1$s) AS eligible, SUM(%1$s AND x.woman) AS eligible_women,
               SUM(%1$s AND x.state = 'SIGNED') AS signed, SUM(%1$s AND x.state = 'SIGNED' AND x.woman) AS signed_women,
               SUM(%1$s AND x.state = 'SIGNED' AND x.method = 'OWN_PHONE') AS own_phone,
               SUM(%1$s AND x.state = 'SIGNED' AND x.method = 'KIOSK') AS kiosk,
               SUM(%1$s AND x.state = 'SIGNED' AND x.method = 'PAPER') AS paper,
               SUM(%1$s AND x.state = 'DECLINED') AS declined, SUM(%1$s AND x.state = 'WITHDRAWN') AS withdrawn,
               SUM(x.kind = 'STAFF') AS staff, SUM(x.kind = 'STAFF' AND x.state = 'SIGNED') AS staff_signed
             FROM (%2$s) x
             GROUP BY x.organisation_id, x.department_id)""";

    private static final String ELIGIBLE = "(x.kind = 'MEMBER' AND NOT x.suspended)";

    private static final String PERSONS = """
            SELECT m.person_id, m.organisation_id, m.department_id, m.kind, pe.gender = 'FEMALE' AS woman, COALESCE(p.method, '') AS method,
              COALESCE(m.suspended_from <= u.day AND u.day < COALESCE(m.suspended_to, '9999-12-31'), FALSE) AS suspended,
              %2$s AS state
            FROM (SELECT descendant_id AS id FROM organisation_closure WHERE ancestor_id = :unit
                  UNION SELECT h.organisation_id FROM organisation_heir h JOIN organisation_closure hc
                    ON hc.descendant_id = h.heir_id AND hc.ancestor_id = :unit) s
            JOIN (%1$s) u ON u.id = s.id
            JOIN membership m ON m.organisation_id = s.id AND m.valid_from <= u.day AND u.day < m.valid_to
            JOIN person pe ON pe.id = m.person_id
            LEFT JOIN pledge p ON p.person_id = m.person_id AND p.campaign_id = :campaign AND p.year = :year
            WHERE NOT EXISTS (SELECT 1 FROM membership o JOIN (%1$s) ou ON ou.id = o.organisation_id
              WHERE o.person_id = m.person_id AND o.valid_from <= ou.day AND ou.day < o.valid_to
                AND (o.kind = 'MEMBER', o.valid_from, o.id) > (m.kind = 'MEMBER', m.valid_from, m.id))""";

    /**
     * The day each unit is looked at; its type is that of its latest version, as the tallies take it. A version that was
     * replaced on the day it began holds on no day and would count everybody twice.
     */
    private static final String UNIT_DAYS = """
            SELECT v.organisation_id AS id, %s AS day FROM organisation_version v
            JOIN (SELECT organisation_id, MAX(valid_from) AS latest FROM organisation_version
              WHERE valid_from < valid_to GROUP BY organisation_id) l
              ON l.organisation_id = v.organisation_id AND l.latest = v.valid_from AND v.valid_from < v.valid_to""";

    /**
     * The state a pledge had then. A pledge answered again carries the later answer's time, so its first answer is dated by
     * its id, a UUIDv7.
     */
    private static final String STATE = """
            CASE WHEN p.id IS NULL OR (CASE WHEN p.changed_at IS NULL OR p.signed_at < p.changed_at THEN p.signed_at
                ELSE FROM_UNIXTIME(CONV(HEX(SUBSTRING(p.id, 1, 6)), 16, 10) / 1000) END) >= :dayEnd THEN ''
              WHEN p.changed_at >= :dayEnd THEN COALESCE(
                (SELECT ch.state_from FROM pledge_change ch WHERE ch.pledge_id = p.id AND ch.at >= :dayEnd
                 ORDER BY ch.at, ch.id LIMIT 1), p.state)
              ELSE p.state END""";

    private LeafRowsSql() {}

    /** The derived table; cut-offs by unit type are those that may lie before {@code :day}. */
    static String table(Map<String, LocalDate> cutOffs) {
        return TABLE.formatted(ELIGIBLE, persons(cutOffs));
    }

    /** One row a person of {@code :unit} and below. */
    static String persons(Map<String, LocalDate> cutOffs) {
        return PERSONS.formatted(UNIT_DAYS.formatted(day(cutOffs)), STATE);
    }

    private static String day(Map<String, LocalDate> cutOffs) {
        var day = new StringBuilder();
        new TreeMap<>(cutOffs).forEach((type, cutOff) -> {
            if (!type.matches("[A-Z_]+")) {
                throw new IllegalArgumentException("unit type " + type);
            }
            day.append(" WHEN '")
                    .append(type)
                    .append("' THEN LEAST(:day, DATE '")
                    .append(cutOff)
                    .append("')");
        });
        return day.isEmpty() ? "CAST(:day AS DATE)" : "CASE v.unit_type" + day + " ELSE CAST(:day AS DATE) END";
    }
}
