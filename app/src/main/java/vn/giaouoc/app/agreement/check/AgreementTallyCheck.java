package vn.giaouoc.app.agreement.check;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** Counts every unit's year once more from versions and signatures, not from where agreements point. */
@Singleton
class AgreementTallyCheck {

    private static final String[] COLUMNS = {"made", "signed", "departments_in", "judged", "met"};

    /** An agreement counts as signed by its states: one version that every party signed and nobody cancelled. */
    private static final String RECOUNT = """
            WITH standing AS (
              SELECT a.id, a.campaign_id, a.year, a.organisation_id,
                (SELECT v.id FROM agreement_version v WHERE v.agreement_id = a.id AND v.state = 'SIGNED'
                  ORDER BY v.number DESC LIMIT 1) AS signed_id
              FROM agreement a
              WHERE EXISTS (SELECT 1 FROM agreement_version v WHERE v.agreement_id = a.id
                AND v.state NOT IN ('CANCELLED', 'REPLACED'))),
            kept AS (
              SELECT s.campaign_id, s.year, s.organisation_id, COUNT(*) AS made, COUNT(s.signed_id) AS signed,
                COUNT(j.id) AS judged, COUNT(CASE WHEN j.met THEN 1 END) AS met
              FROM standing s
              LEFT JOIN agreement_judgement j ON j.version_id = s.signed_id AND j.kind = 'FINAL'
                AND j.chair_at IS NOT NULL AND j.head_at IS NOT NULL
              GROUP BY s.campaign_id, s.year, s.organisation_id),
            taking AS (
              SELECT s.campaign_id, s.year, d.organisation_id, COUNT(DISTINCT d.id) AS departments_in
              FROM standing s
              JOIN agreement_party p ON p.version_id = s.signed_id AND p.kind = 'DEPARTMENT' AND p.role = 'PARTY'
              JOIN department d ON d.id = p.department_id
              GROUP BY s.campaign_id, s.year, d.organisation_id),
            keys_of_all AS (
              SELECT campaign_id, year, organisation_id FROM agreement_tally
              UNION SELECT campaign_id, year, organisation_id FROM kept
              UNION SELECT campaign_id, year, organisation_id FROM taking)
            SELECT c.code, a.year, (SELECT n.name FROM organisation_version n WHERE n.organisation_id = a.organisation_id
                ORDER BY n.valid_to DESC, n.valid_from DESC LIMIT 1),
              COALESCE(t.made, 0), COALESCE(t.signed, 0), COALESCE(t.departments_in, 0), COALESCE(t.judged, 0),
              COALESCE(t.met, 0), COALESCE(k.made, 0), COALESCE(k.signed, 0), COALESCE(g.departments_in, 0),
              COALESCE(k.judged, 0), COALESCE(k.met, 0)
            FROM keys_of_all a
            LEFT JOIN agreement_tally t ON t.campaign_id = a.campaign_id AND t.year = a.year
              AND t.organisation_id = a.organisation_id
            LEFT JOIN kept k ON k.campaign_id = a.campaign_id AND k.year = a.year
              AND k.organisation_id = a.organisation_id
            LEFT JOIN taking g ON g.campaign_id = a.campaign_id AND g.year = a.year
              AND g.organisation_id = a.organisation_id
            LEFT JOIN campaign c ON c.id = a.campaign_id
            ORDER BY a.campaign_id, a.year, a.organisation_id""";

    /** Says what differs; returns how many figures were compared. */
    long compare(Connection connection, Consumer<String> found) throws SQLException {
        long compared = 0;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(RECOUNT)) {
            while (row.next()) {
                for (int i = 0; i < COLUMNS.length; i++) {
                    compared++;
                    long stored = row.getLong(4 + i);
                    long counted = row.getLong(4 + COLUMNS.length + i);
                    if (stored != counted) {
                        found.accept("%s năm %d, %s: số liệu giao ước, cột %s đang lưu %d, tính lại từ hồ sơ là %d"
                                .formatted(
                                        row.getString(1),
                                        row.getInt(2),
                                        row.getString(3),
                                        COLUMNS[i],
                                        stored,
                                        counted));
                    }
                }
            }
        }
        return compared;
    }
}
