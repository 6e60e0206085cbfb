package vn.giaouoc.db.pledge;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.giaouoc.db.common.Ids;

/**
 * The rows of pledges, many at a time, on the connection of whoever holds the transaction. Plain JDBC, because a batch of
 * signatures is one statement and shares one commit (notes on the stack: signing under load).
 */
@Singleton
public class PledgeRows {

    private static final String INSERT = """
            INSERT INTO pledge (id, person_id, campaign_id, year, state, organisation_id, department_id, text_id, answers,
              method, entered_by, scan_id, signed_at, client_at, changed_at, digest, receipt_code) VALUES\s""";

    /** The names come from the version that ends last: a dissolved unit keeps its last name. */
    private static final String STORED = """
            SELECT g.*, p.full_name, c.short_name AS campaign_name, d.name AS department_name,
              (SELECT v.name FROM organisation_version v WHERE v.organisation_id = g.organisation_id
                ORDER BY v.valid_from DESC, v.valid_to DESC LIMIT 1) AS unit_name
            FROM pledge g
            JOIN person p ON p.id = g.person_id
            JOIN campaign c ON c.id = g.campaign_id
            LEFT JOIN department d ON d.id = g.department_id
            WHERE\s""";

    /** A pledge to be written, with its digest. */
    public record Fresh(Pledge pledge, byte[] digest) {}

    /** One multi-row insert; a second pledge of the same person, campaign and year is a duplicate-key error. */
    public void insert(Connection connection, List<Fresh> rows) throws SQLException {
        insert(connection, rows, List.of());
    }

    /**
     * The same and what goes with it, in one round trip; after a duplicate key nothing of it is done. Everything is a
     * literal, because looking for 17 parameters a row in a text that is never the same twice cost a quarter of a writer's
     * time: numbers, names of enums, and hex for all that anybody could have typed.
     *
     * @param also statements without parameters that follow the insert
     */
    public void insert(Connection connection, List<Fresh> rows, List<String> also) throws SQLException {
        var sql = new StringBuilder(INSERT.length() + 400 * rows.size()).append(INSERT);
        var comma = "";
        for (var row : rows) {
            sql.append(comma);
            literal(sql, row);
            comma = ",";
        }
        also.forEach(statement -> sql.append(';').append(statement));
        try (var statement = connection.createStatement()) {
            statement.execute(sql.toString());
            for (var _ : also) {
                statement.getMoreResults();
            }
        }
    }

    private static void literal(StringBuilder sql, Fresh row) {
        var g = row.pledge();
        sql.append('(').append(Jdbc.hex(Ids.bytes(g.id()))).append(',').append(g.personId());
        sql.append(',').append(g.campaignId()).append(',').append(g.year());
        sql.append(",'").append(g.state().name()).append("',").append(g.organisationId());
        sql.append(',').append(g.departmentId()).append(',').append(g.textId()).append(',');
        sql.append(Jdbc.hex(g.answers().getBytes(StandardCharsets.UTF_8)));
        sql.append(",'").append(g.method().name()).append("',").append(g.enteredBy());
        sql.append(',').append(g.scanId()).append(',').append(Jdbc.literal(g.signedAt()));
        sql.append(',').append(Jdbc.literal(g.clientAt())).append(',').append(Jdbc.literal(g.changedAt()));
        sql.append(',').append(Jdbc.hex(row.digest()));
        sql.append(",'").append(g.receiptCode().value()).append("')");
    }

    /** Writes the present content of a pledge and the step that led to it. */
    public void change(Connection connection, Pledge g, byte[] digest, PledgeChange step) throws SQLException {
        try (var statement = connection.prepareStatement("""
                UPDATE pledge SET state = ?, organisation_id = ?, department_id = ?, text_id = ?, answers = ?, method = ?,
                  entered_by = ?, scan_id = ?, signed_at = ?, client_at = ?, changed_at = ?, digest = ? WHERE id = ?""")) {
            Jdbc.fill(
                    statement,
                    1,
                    g.state(),
                    g.organisationId(),
                    g.departmentId(),
                    g.textId(),
                    g.answers(),
                    g.method(),
                    g.enteredBy(),
                    g.scanId(),
                    g.signedAt(),
                    g.clientAt(),
                    g.changedAt(),
                    digest,
                    g.id());
            statement.executeUpdate();
        }
        try (var statement = connection.prepareStatement(
                "INSERT INTO pledge_change"
                        + " (id, pledge_id, state_from, state_to, account_id, request_id, digest, at) VALUES (?,?,?,?,?,?,?,?)")) {
            Jdbc.fill(
                    statement,
                    1,
                    step.id(),
                    step.pledgeId(),
                    step.from(),
                    step.to(),
                    step.accountId(),
                    step.requestId(),
                    step.digestBefore(),
                    step.at());
            statement.executeUpdate();
        }
    }

    /** True when this request already changed this pledge: it is being sent again. */
    public boolean changedBy(Connection connection, UUID pledgeId, UUID requestId) throws SQLException {
        try (var statement =
                connection.prepareStatement("SELECT 1 FROM pledge_change WHERE pledge_id = ? AND request_id = ?")) {
            Jdbc.fill(statement, 1, pledgeId, requestId);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Those pledges that have one of these ids, whoever's they are. */
    public List<StoredPledge> byIds(Connection connection, Set<UUID> ids) throws SQLException {
        return ids.isEmpty() ? List.of() : stored(connection, "g.id IN (" + Jdbc.inUuids(ids) + ")");
    }

    /** All pledges of these persons, newest year first. */
    public List<StoredPledge> ofPersons(Connection connection, Collection<Long> personIds) throws SQLException {
        return personIds.isEmpty()
                ? List.of()
                : stored(
                        connection,
                        "g.person_id IN (" + Jdbc.in(personIds) + ") ORDER BY g.year DESC, g.signed_at DESC");
    }

    /**
     * What these persons answered in all campaign years.
     *
     * @param current true to read past the transaction's snapshot, under lock
     */
    public List<Answered> answers(Connection connection, Collection<Long> personIds, boolean current)
            throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT person_id, campaign_id, year, state, method FROM pledge" + " WHERE person_id IN ("
                                + Jdbc.in(personIds) + ")" + (current ? " LOCK IN SHARE MODE" : ""))) {
            var found = new ArrayList<Answered>();
            while (rows.next()) {
                found.add(new Answered(
                        rows.getLong(1),
                        rows.getLong(2),
                        rows.getInt(3),
                        PledgeState.valueOf(rows.getString(4)),
                        PledgeMethod.valueOf(rows.getString(5))));
            }
            return found;
        }
    }

    /** The pledge with this receipt code. */
    public List<StoredPledge> byCode(Connection connection, ReceiptCode code) throws SQLException {
        return stored(connection, "g.receipt_code = '" + code.value() + "'");
    }

    /** One row of a consent to personal-data processing, apart from the pledge (trade: 4.3). */
    public void consent(Connection connection, Pledge pledge, String textVersion) throws SQLException {
        try (var statement = connection.prepareStatement(
                "INSERT INTO consent (id, person_id, text_version, given_at, method) VALUES (?,?,?,?,?)")) {
            Jdbc.fill(statement, 1, Ids.next(), pledge.personId(), textVersion, pledge.signedAt(), pledge.method());
            statement.executeUpdate();
        }
    }

    private static List<StoredPledge> stored(Connection connection, String where) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(STORED + where)) {
            var found = new ArrayList<StoredPledge>();
            while (rows.next()) {
                found.add(new StoredPledge(
                        pledge(rows),
                        rows.getBytes("digest"),
                        rows.getString("full_name"),
                        String.valueOf(rows.getString("unit_name")),
                        rows.getString("department_name"),
                        rows.getString("campaign_name")));
            }
            return found;
        }
    }

    /** A row of table pledge as the record. */
    public static Pledge pledge(ResultSet row) throws SQLException {
        return new Pledge(
                Jdbc.uuid(row, "id"),
                row.getLong("person_id"),
                row.getLong("campaign_id"),
                row.getInt("year"),
                PledgeState.valueOf(row.getString("state")),
                row.getLong("organisation_id"),
                row.getLong("department_id"),
                row.getLong("text_id"),
                row.getString("answers"),
                PledgeMethod.valueOf(row.getString("method")),
                Jdbc.longOrNull(row, "entered_by"),
                Jdbc.longOrNull(row, "scan_id"),
                Jdbc.instant(row, "signed_at"),
                Jdbc.instantOrNull(row, "client_at"),
                Jdbc.instantOrNull(row, "changed_at"));
    }
}
