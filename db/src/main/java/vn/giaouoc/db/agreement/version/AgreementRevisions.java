package vn.giaouoc.db.agreement.version;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.pledge.Jdbc;

/** Every revision of every version; a draft keeps one row for one hand's typing of some minutes. */
@Singleton
public class AgreementRevisions {

    private static final String COLUMNS =
            "SELECT version_id, revision, content, made_by, made_at FROM agreement_revision ";

    private final JdbcOperations jdbc;
    private final ObjectMapper json;

    public AgreementRevisions(JdbcOperations jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void add(AgreementRevision revision) {
        run(
                "INSERT INTO agreement_revision (version_id, revision, content, made_by, made_at) VALUES (?, ?, ?, ?, ?)",
                revision.versionId(),
                revision.revision(),
                text(revision.content()),
                revision.madeBy(),
                revision.madeAt());
    }

    /** Forgets a revision its own author typed over before anybody else was shown it. */
    public void forget(long versionId, int revision, @Nullable Long madeBy, Instant since) {
        run(
                "DELETE FROM agreement_revision WHERE version_id = ? AND revision = ? AND made_by <=> ? AND made_at >= ?",
                versionId,
                revision,
                madeBy,
                since);
    }

    public Optional<AgreementRevision> find(long versionId, int revision) {
        return read(COLUMNS + "WHERE version_id = ? AND revision = ?", versionId, revision).stream()
                .findFirst();
    }

    /** All revisions of a version, the first one first. */
    public List<AgreementRevision> of(long versionId) {
        return read(COLUMNS + "WHERE version_id = ? ORDER BY revision", versionId);
    }

    private void run(String sql, @Nullable Object... values) {
        jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Jdbc.fill(statement, 1, values);
                return statement.executeUpdate();
            }
        });
    }

    private List<AgreementRevision> read(String sql, Object... values) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Jdbc.fill(statement, 1, values);
                try (ResultSet rows = statement.executeQuery()) {
                    var found = new ArrayList<AgreementRevision>();
                    while (rows.next()) {
                        found.add(revision(rows));
                    }
                    return found;
                }
            }
        });
    }

    private AgreementRevision revision(ResultSet row) throws SQLException {
        return new AgreementRevision(
                row.getLong("version_id"),
                row.getInt("revision"),
                content(row.getString("content")),
                Jdbc.longOrNull(row, "made_by"),
                Jdbc.instant(row, "made_at"));
    }

    private String text(AgreementContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private AgreementContent content(String text) {
        try {
            return json.readValue(text, AgreementContent.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
