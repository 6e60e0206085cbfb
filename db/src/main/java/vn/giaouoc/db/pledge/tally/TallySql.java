package vn.giaouoc.db.pledge.tally;

import java.time.LocalDate;
import java.util.stream.Collectors;

/** The counting rule once more, as one SELECT over all members of a campaign year: for summing a whole year anew. */
final class TallySql {

    private static final String SUMS = """
            SELECT %1$d, %2$d, s.organisation_id, s.department_id,
              SUM(s.is_member), SUM(s.eligible), SUM(s.eligible AND s.woman),
              SUM(s.eligible AND g.state <=> 'SIGNED'),
              SUM(s.eligible AND s.woman AND g.state <=> 'SIGNED'),
              SUM(s.eligible AND g.state <=> 'SIGNED' AND g.method <=> 'OWN_PHONE'),
              SUM(s.eligible AND g.state <=> 'SIGNED' AND g.method <=> 'KIOSK'),
              SUM(s.eligible AND g.state <=> 'SIGNED' AND g.method <=> 'PAPER'),
              SUM(s.eligible AND g.state <=> 'DECLINED'),
              SUM(s.eligible AND g.state <=> 'WITHDRAWN'),
              SUM(s.staff),
              SUM(s.staff AND NOT s.suspended AND g.state <=> 'SIGNED')
            FROM (
              SELECT c.person_id, c.organisation_id, c.department_id, p.gender = 'FEMALE' AS woman,
                c.kind = 'MEMBER' AS is_member, c.kind <> 'MEMBER' AS staff, c.suspended,
                c.kind = 'MEMBER' AND NOT c.suspended AS eligible
              FROM (
                SELECT a.*, a.suspended_from IS NOT NULL AND a.suspended_from <= a.as_of
                    AND (a.suspended_to IS NULL OR a.as_of < a.suspended_to) AS suspended,
                  ROW_NUMBER() OVER (PARTITION BY a.person_id
                    ORDER BY a.kind = 'MEMBER' DESC, a.valid_from DESC, a.id DESC) AS place
                FROM (SELECT m.*, CAST(LEAST('%3$s', %4$s) AS DATE) AS as_of FROM (
                        SELECT m.*, (SELECT v.unit_type FROM organisation_version v
                            WHERE v.organisation_id = m.organisation_id
                            ORDER BY v.valid_from DESC, v.valid_to DESC LIMIT 1) AS unit_type
                        FROM membership m) m) a
                WHERE a.valid_from <= a.as_of AND a.as_of < a.valid_to
              ) c JOIN person p ON p.id = c.person_id
              WHERE c.place = 1
            ) s LEFT JOIN pledge g ON g.person_id = s.person_id AND g.campaign_id = %1$d AND g.year = %2$d
            GROUP BY s.organisation_id, s.department_id""";

    private TallySql() {}

    static String sums(YearRule rule, LocalDate day) {
        return SUMS.formatted(rule.campaignId(), rule.year(), day, cutOff(rule));
    }

    /** The cut-off of the unit's type as a CASE; types are names of an enum, days are days. */
    private static String cutOff(YearRule rule) {
        var others = rule.asOf(YearRule.ANY_TYPE, LocalDate.MAX);
        var cases = rule.cutOffs().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(YearRule.ANY_TYPE))
                .map(entry -> "WHEN '" + entry.getKey() + "' THEN '" + entry.getValue() + "'")
                .collect(Collectors.joining(" "));
        return cases.isEmpty() ? "'" + others + "'" : "CASE m.unit_type " + cases + " ELSE '" + others + "' END";
    }
}
