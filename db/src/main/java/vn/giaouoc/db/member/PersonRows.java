package vn.giaouoc.db.member;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;

/** Many people at once, for imports: JDBC batches in the transaction that is open. */
@Singleton
public class PersonRows {

    private static final int BATCH = 1_000;

    private static final String INSERT = """
            INSERT INTO person (id, full_name, search_key, sort_key, birth_year, birth_date, gender, member_code,
              citizen_cipher, citizen_hash, citizen_last3, phone, email, batch_id, created_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcOperations jdbc;

    public PersonRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Collection<Person> people) {
        Batches.run(jdbc, INSERT, people, BATCH, PersonRows::bind);
    }

    private static void bind(PreparedStatement row, Person person) throws SQLException {
        row.setLong(1, person.id());
        row.setString(2, person.fullName());
        row.setString(3, person.searchKey());
        row.setString(4, person.sortKey());
        row.setObject(5, person.birthYear());
        row.setObject(6, person.birthDate());
        row.setString(7, person.gender().name());
        row.setString(8, person.memberCode());
        row.setBytes(9, person.citizenCipher());
        row.setBytes(10, person.citizenHash());
        row.setString(11, person.citizenLast3());
        row.setString(12, person.phone());
        row.setString(13, person.email());
        row.setObject(14, person.batchId());
        row.setTimestamp(15, Timestamp.from(person.createdAt()));
        row.setLong(16, person.version());
    }
}
