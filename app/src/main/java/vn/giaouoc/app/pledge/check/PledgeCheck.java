package vn.giaouoc.app.pledge.check;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.pledge.PledgeRows;

/** Reads every pledge and recomputes its digest and code; looks for rows that belong to nobody. */
@Singleton
class PledgeCheck {

    /** At most so many sentences of a kind: the first ones name the trouble. */
    private static final int AT_MOST = 100;

    private static final Map<String, String> STRAYS = Map.of(
            "Cam kết không có người ký: ", """
                    SELECT HEX(g.id) FROM pledge g LEFT JOIN person p ON p.id = g.person_id WHERE p.id IS NULL""",
            "Cam kết không có văn bản: ", """
                    SELECT HEX(g.id) FROM pledge g LEFT JOIN pledge_text t ON t.id = g.text_id WHERE t.id IS NULL""",
            "Một người có hơn một cam kết trong một năm, người số ", """
                    SELECT person_id FROM pledge GROUP BY person_id, campaign_id, year HAVING COUNT(*) > 1""",
            "Bước thay đổi của cam kết không có cam kết: ", """
                    SELECT HEX(x.pledge_id) FROM pledge_change x LEFT JOIN pledge g ON g.id = x.pledge_id
                    WHERE g.id IS NULL""",
            "Cây tổ chức hôm nay thiếu cặp cha con của đơn vị số ", """
                    SELECT v.organisation_id FROM organisation_version v
                    LEFT JOIN organisation_closure c ON c.ancestor_id = v.parent_id AND c.descendant_id = v.organisation_id
                      AND c.depth = 1 AND c.valid_from <= v.valid_from AND v.valid_from < c.valid_to
                    WHERE v.parent_id IS NOT NULL AND c.ancestor_id IS NULL""",
            "Số liệu đứng ở đơn vị không có trong cây, đơn vị số ", """
                    SELECT DISTINCT t.organisation_id FROM tally t
                    LEFT JOIN organisation_closure c ON c.ancestor_id = t.organisation_id
                      AND c.descendant_id = t.organisation_id AND c.depth = 0
                    WHERE c.ancestor_id IS NULL AND t.members + t.staff > 0""");

    /** Adds a sentence for every pledge whose content is not what its digest says; returns how many were read. */
    long digests(Connection connection, List<String> found) throws SQLException {
        long read = 0;
        try (var statement = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(Integer.MIN_VALUE); // Connector/J: row by row, a province has millions
            try (var rows = statement.executeQuery(
                    "SELECT g.*, t.sha256 FROM pledge g JOIN pledge_text t ON t.id = g.text_id")) {
                while (rows.next()) {
                    read++;
                    var pledge = PledgeRows.pledge(rows);
                    var digest = pledge.digest(Digest.hex(rows.getBytes("sha256")));
                    if (!Arrays.equals(digest, rows.getBytes("digest"))) {
                        add(
                                found,
                                "Cam kết " + pledge.receiptCode().shown() + " (" + pledge.id()
                                        + ") có nội dung khác với mã SHA-256 đã lưu");
                    }
                    if (!pledge.receiptCode().value().equals(rows.getString("receipt_code"))) {
                        add(found, "Cam kết " + pledge.id() + " mang mã biên nhận sai");
                    }
                }
            }
        }
        return read;
    }

    void strays(Connection connection, List<String> found) throws SQLException {
        for (var stray : STRAYS.entrySet()) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(stray.getValue() + " LIMIT " + AT_MOST)) {
                while (rows.next()) {
                    found.add(stray.getKey() + rows.getString(1));
                }
            }
        }
    }

    private static void add(List<String> found, String sentence) {
        if (found.size() < AT_MOST) {
            found.add(sentence);
        }
    }
}
