package vn.giaouoc.db.member;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Many memberships at once: imports write them, a dissolution ends them. In the transaction that is open. */
@Singleton
public class MembershipRows {

    private static final int BATCH = 1_000;

    private static final String INSERT = """
            INSERT INTO membership (id, person_id, organisation_id, department_id, kind, employment, staff_number,
              job_title, leader, union_post, joined_union_on, valid_from, valid_to, end_reason, suspended_from,
              suspended_to, note, batch_id, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String END =
            "UPDATE membership SET valid_to = ?, end_reason = ?, version = version + 1 WHERE id = ?";

    private final JdbcOperations jdbc;

    public MembershipRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Collection<Membership> memberships) {
        Batches.run(jdbc, INSERT, memberships, BATCH, MembershipRows::bind);
    }

    /** Writes the end (or its absence) of each, whatever version it has; the caller holds the rows. */
    public void writeEnds(Collection<Membership> memberships) {
        Batches.run(jdbc, END, memberships, BATCH, (row, membership) -> {
            row.setObject(1, membership.validTo());
            row.setString(2, name(membership.endReason()));
            row.setLong(3, membership.id());
        });
    }

    private static void bind(PreparedStatement row, Membership membership) throws SQLException {
        row.setLong(1, membership.id());
        row.setLong(2, membership.personId());
        row.setLong(3, membership.organisationId());
        row.setLong(4, membership.departmentId());
        row.setString(5, membership.kind().name());
        row.setString(6, name(membership.employment()));
        row.setString(7, membership.staffNumber());
        row.setString(8, membership.jobTitle());
        row.setBoolean(9, membership.leader());
        row.setString(10, membership.unionPost().name());
        row.setObject(11, membership.joinedUnionOn());
        row.setObject(12, membership.validFrom());
        row.setObject(13, membership.validTo());
        row.setString(14, name(membership.endReason()));
        row.setObject(15, membership.suspendedFrom());
        row.setObject(16, membership.suspendedTo());
        row.setString(17, membership.note());
        row.setObject(18, membership.batchId());
        row.setLong(19, membership.version());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
