package vn.giaouoc.app.agreement.check;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import vn.giaouoc.db.agreement.AgreementCode;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.FrozenText;

/** Makes the text of every version that was opened again and compares its SHA-256 with the one kept then. */
@Singleton
class FrozenTextCheck {

    private static final String VERSIONS = """
            SELECT v.id, a.code, v.number, a.year, a.title, v.content, v.sha256 FROM agreement_version v
            JOIN agreement a ON a.id = v.agreement_id WHERE v.sha256 IS NOT NULL ORDER BY v.id""";

    private static final String PARTIES = """
            SELECT label, role, kind, organisation_id, department_id, employer_id, name FROM agreement_party
            WHERE version_id = ? ORDER BY position""";

    private final ObjectMapper json;

    FrozenTextCheck(ObjectMapper json) {
        this.json = json;
    }

    /** Says which text was altered; returns how many were made again. */
    long compare(Connection connection, Consumer<String> found) throws SQLException {
        long compared = 0;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(VERSIONS)) {
            while (row.next()) {
                compared++;
                if (!Arrays.equals(digest(connection, row), row.getBytes("sha256"))) {
                    found.accept("Giao ước " + new AgreementCode(row.getString("code")).shown() + ", bản "
                            + row.getInt("number") + ": nội dung khác với mã SHA-256 đã lưu khi mở ký");
                }
            }
        }
        return compared;
    }

    private byte[] digest(Connection connection, ResultSet row) throws SQLException {
        try {
            return new FrozenText(
                            row.getString("code"),
                            row.getInt("number"),
                            row.getInt("year"),
                            row.getString("title"),
                            parties(connection, row.getLong("id")),
                            json.readValue(row.getString("content"), AgreementContent.class))
                    .sha256();
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    private static List<FrozenText.FrozenParty> parties(Connection connection, long versionId) throws SQLException {
        try (var statement = connection.prepareStatement(PARTIES)) {
            statement.setLong(1, versionId);
            try (var row = statement.executeQuery()) {
                var parties = new ArrayList<FrozenText.FrozenParty>();
                while (row.next()) {
                    parties.add(new FrozenText.FrozenParty(
                            row.getString("label"), row.getString("role"), place(row), row.getString("name")));
                }
                return parties;
            }
        }
    }

    private static String place(ResultSet row) throws SQLException {
        return row.getString("kind") + ":" + row.getLong("organisation_id") + ":" + row.getLong("department_id") + ":"
                + row.getLong("employer_id");
    }
}
