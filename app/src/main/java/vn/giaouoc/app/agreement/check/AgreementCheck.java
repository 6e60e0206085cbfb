package vn.giaouoc.app.agreement.check;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.giaouoc.app.common.Check;

/** Counts the figures of agreements once more, makes frozen texts again and looks for rows that contradict each other. */
@Singleton
class AgreementCheck implements Check {

    /** At most so many sentences of a kind: the first ones name the trouble. */
    private static final int AT_MOST = 100;

    /** Each asks for the codes of agreements that are not as the sentence wants them. */
    private static final Map<String, String> STRAYS = new LinkedHashMap<>();

    static {
        STRAYS.put("Giao ước trỏ tới bản không phải của mình hoặc không có: ", """
                SELECT a.code FROM agreement a
                LEFT JOIN agreement_version f ON f.id = a.in_force_id AND f.agreement_id = a.id
                LEFT JOIN agreement_version w ON w.id = a.working_id AND w.agreement_id = a.id
                WHERE (a.in_force_id IS NOT NULL AND f.id IS NULL) OR (a.working_id IS NOT NULL AND w.id IS NULL)
                  OR (a.in_force_id IS NULL AND a.working_id IS NULL AND a.cancelled_at IS NULL)""");
        STRAYS.put("Giao ước có trạng thái không khớp với bản đang trỏ tới: ", """
                SELECT a.code FROM agreement a
                LEFT JOIN agreement_version f ON f.id = a.in_force_id
                LEFT JOIN agreement_version w ON w.id = a.working_id
                WHERE (a.cancelled_at IS NULL AND a.in_force_id IS NOT NULL AND f.state <> 'SIGNED')
                  OR (a.cancelled_at IS NOT NULL AND a.in_force_id IS NOT NULL AND f.state <> 'CANCELLED')
                  OR (a.working_id IS NOT NULL AND w.state IN ('SIGNED', 'REPLACED', 'CANCELLED'))""");
        STRAYS.put("Trạng thái khác với bước chuyển cuối cùng đã ghi, giao ước ", """
                SELECT a.code FROM agreement_version v JOIN agreement a ON a.id = v.agreement_id
                WHERE v.state <> COALESCE((SELECT m.to_state FROM agreement_move m WHERE m.version_id = v.id
                  ORDER BY m.id DESC LIMIT 1), '')""");
        STRAYS.put("Giao ước đã ký mà có bên chưa ký, hoặc chữ ký đứng dưới văn bản khác: ", """
                SELECT a.code FROM agreement_version v JOIN agreement a ON a.id = v.agreement_id
                JOIN agreement_party p ON p.version_id = v.id AND p.role = 'PARTY'
                LEFT JOIN agreement_signature s ON s.party_id = p.id AND s.version_id = v.id
                WHERE (v.state IN ('SIGNED', 'REPLACED') AND s.id IS NULL)
                  OR (s.id IS NOT NULL AND NOT s.text_sha256 <=> v.sha256)""");
        STRAYS.put("Chữ ký không thuộc bên nào của giao ước, mã chữ ký ", """
                SELECT HEX(s.id) FROM agreement_signature s
                LEFT JOIN agreement_party p ON p.id = s.party_id AND p.version_id = s.version_id WHERE p.id IS NULL""");
        STRAYS.put("Giao ước ghi đã đánh giá mà không có kết quả được hai bên xác nhận, hoặc ngược lại: ", """
                SELECT a.code FROM agreement a
                LEFT JOIN agreement_judgement j ON j.version_id = a.in_force_id AND j.kind = 'FINAL'
                  AND j.chair_at IS NOT NULL AND j.head_at IS NOT NULL
                WHERE (a.judged_at IS NOT NULL AND (j.id IS NULL OR NOT j.met <=> a.met))
                  OR (a.judged_at IS NULL AND j.id IS NOT NULL)""");
        STRAYS.put("Một người xác nhận kết quả đánh giá ở cả hai vai, giao ước ", """
                SELECT a.code FROM agreement_judgement j JOIN agreement_version v ON v.id = j.version_id
                JOIN agreement a ON a.id = v.agreement_id WHERE j.chair_by = j.head_by""");
    }

    private final AgreementTallyCheck tallies;
    private final FrozenTextCheck texts;

    AgreementCheck(AgreementTallyCheck tallies, FrozenTextCheck texts) {
        this.tallies = tallies;
        this.texts = texts;
    }

    @Override
    public long check(Connection connection, Consumer<String> found) throws SQLException {
        long compared = tallies.compare(connection, found) + texts.compare(connection, found);
        for (var stray : STRAYS.entrySet()) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(stray.getValue() + " LIMIT " + AT_MOST)) {
                while (rows.next()) {
                    found.accept(stray.getKey() + rows.getString(1));
                }
            }
            compared++;
        }
        return compared;
    }
}
