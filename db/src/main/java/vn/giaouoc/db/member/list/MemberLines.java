package vn.giaouoc.db.member.list;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.member.EndReason;
import vn.giaouoc.db.member.Gender;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.UnionPost;

/** Leafs through the members of one unit. The query is put together here, because the filter has many shapes. */
@Singleton
public class MemberLines {

    private static final String COUNTS = """
            SELECT m.department_id, COALESCE(d.name, ''), SUM(m.kind = 'MEMBER'),
              SUM(m.kind = 'MEMBER' AND p.gender = 'FEMALE'),
              SUM(m.kind = 'MEMBER' AND m.suspended_from <= ? AND (m.suspended_to IS NULL OR ? < m.suspended_to)),
              SUM(m.kind = 'STAFF')
            FROM membership m JOIN person p ON p.id = m.person_id LEFT JOIN department d ON d.id = m.department_id
            WHERE m.organisation_id = ? AND m.valid_from <= ? AND ? < m.valid_to
            GROUP BY m.department_id, d.name, d.search_key ORDER BY d.search_key""";

    private final JdbcOperations jdbc;

    public MemberLines(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of the list as of a day. */
    public List<MemberLine> page(long organisationId, MemberQuery query, LocalDate day, int offset, int limit) {
        var sql = new MemberSql(organisationId, query, day);
        return jdbc.execute(connection -> {
            try (var statement = connection.prepareStatement(sql.page(offset, limit))) {
                sql.bind(statement);
                try (var rows = statement.executeQuery()) {
                    var lines = new ArrayList<MemberLine>();
                    while (rows.next()) {
                        lines.add(line(rows));
                    }
                    return lines;
                }
            }
        });
    }

    /** How many the whole list has. */
    public int count(long organisationId, MemberQuery query, LocalDate day) {
        var sql = new MemberSql(organisationId, query, day);
        return jdbc.execute(connection -> {
            try (var statement = connection.prepareStatement(sql.count())) {
                sql.bind(statement);
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? rows.getInt(1) : 0;
                }
            }
        });
    }

    /** How many there are in each department on a day. */
    public List<DepartmentCount> departmentCounts(long organisationId, LocalDate day) {
        return jdbc.execute(connection -> {
            try (var statement = connection.prepareStatement(COUNTS)) {
                statement.setObject(1, day);
                statement.setObject(2, day);
                statement.setLong(3, organisationId);
                statement.setObject(4, day);
                statement.setObject(5, day);
                try (var rows = statement.executeQuery()) {
                    var counts = new ArrayList<DepartmentCount>();
                    while (rows.next()) {
                        counts.add(new DepartmentCount(
                                rows.getLong(1),
                                rows.getString(2),
                                rows.getLong(3),
                                rows.getLong(4),
                                rows.getLong(5),
                                rows.getLong(6)));
                    }
                    return counts;
                }
            }
        });
    }

    private static MemberLine line(ResultSet row) throws SQLException {
        @Nullable String reason = row.getString("end_reason");
        return new MemberLine(
                row.getLong("membership_id"),
                row.getLong("person_id"),
                row.getString("full_name"),
                Gender.valueOf(row.getString("gender")),
                row.getObject("birth_year", Integer.class),
                row.getObject("birth_date", LocalDate.class),
                row.getString("member_code"),
                row.getString("phone"),
                row.getString("citizen_last3"),
                row.getLong("department_id"),
                row.getString("department_name"),
                MembershipKind.valueOf(row.getString("kind")),
                row.getString("job_title"),
                UnionPost.valueOf(row.getString("union_post")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                reason == null ? null : EndReason.valueOf(reason),
                row.getBoolean("suspended"));
    }
}
