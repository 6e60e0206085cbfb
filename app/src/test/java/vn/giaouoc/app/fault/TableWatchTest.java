package vn.giaouoc.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.db.TestEngine;
import vn.giaouoc.db.common.Ids;

/** Whatever became of a row is told, though only what has another digest is read. */
class TableWatchTest {

    private static final List<String> TABLES = List.of("watched", "watched_mark");
    private static final List<String> WORDS =
            List.of("NULL", "''", "'NULL'", "'a,b'", "'a'',''b'", "'Thu Hà'", "'thu ha'");

    private final Random random = new Random(20261121);
    private final List<Long> ids = new ArrayList<>();

    @BeforeEach
    void two_tables_one_of_them_by_time() throws SQLException {
        run("CREATE TABLE watched (id BIGINT PRIMARY KEY, one VARCHAR(20), other VARCHAR(20), seal BINARY(4))");
        run("CREATE TABLE watched_mark (mark BINARY(4), year INT, text VARCHAR(20), PRIMARY KEY (mark, year))");
    }

    @AfterEach
    void away_with_them() throws SQLException {
        run("DROP TABLE watched, watched_mark");
    }

    @Test
    void it_tells_the_same_as_reading_every_row() throws SQLException {
        try (var watch = TableWatch.over(TABLES)) {
            var before = watch.now();
            var rowsBefore = rows();
            int told = 0;
            for (int step = 0; step < 300; step++) {
                for (int i = random.nextInt(4); i > 0; i--) {
                    something();
                }
                var after = watch.now();
                var rowsAfter = rows();
                assertThat(before.changesTo(after)).isEqualTo(changes(rowsBefore, rowsAfter));
                told += before.changesTo(after).size();
                if (random.nextBoolean()) {
                    before = after;
                    rowsBefore = rowsAfter;
                }
            }
            assertThat(told).isGreaterThan(300);
        }
    }

    @Test
    void a_row_of_long_ago_and_the_smallest_change_are_told() throws SQLException {
        run("INSERT INTO watched VALUES (1, 'NULL', NULL, x'00000000'), (" + Ids.next() + ", 'a', 'b', NULL)");
        try (var watch = TableWatch.over(TABLES)) {
            var before = watch.now();
            assertThat(before.changesTo(watch.now())).isEmpty();
            run("UPDATE watched SET one = NULL, other = 'NULL' WHERE id = 1");
            assertThat(before.changesTo(watch.now()))
                    .containsExactly(
                            "+ watched id=1 one=null other=NULL seal=•", "- watched id=1 one=NULL other=null seal=•");
            run("UPDATE watched SET one = 'NULL', other = NULL WHERE id = 1");
            assertThat(before.changesTo(watch.now())).isEmpty();
            run("UPDATE watched SET seal = x'00000001' WHERE id = 1");
            assertThat(before.changesTo(watch.now())).hasSize(2);
        }
    }

    private void something() throws SQLException {
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                ids.add(Ids.next() - (random.nextLong(100) << 32)); // up to some hundred seconds ago
                run("INSERT INTO watched VALUES (" + ids.getLast() + ", " + word() + ", " + word() + ", NULL)");
            }
            case 2 -> run("UPDATE watched SET one = other, other = " + word() + " WHERE id = " + any());
            case 3 -> run("DELETE FROM watched WHERE id = " + any());
            case 4 -> run("REPLACE INTO watched_mark VALUES (" + mark() + ", 2026, " + word() + ")");
            default -> run("UPDATE IGNORE watched_mark SET mark = " + mark() + " WHERE mark = " + mark());
        }
    }

    private long any() {
        return ids.isEmpty() ? 0 : ids.get(random.nextInt(ids.size()));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String mark() {
        return "x'0000000" + random.nextInt(9) + "'";
    }

    private static List<String> changes(Set<String> before, Set<String> after) {
        var changes = new ArrayList<String>();
        before.stream().filter(row -> !after.contains(row)).forEach(row -> changes.add("- " + TableRows.general(row)));
        after.stream().filter(row -> !before.contains(row)).forEach(row -> changes.add("+ " + TableRows.general(row)));
        return changes.stream().sorted().toList();
    }

    /** Every row of both tables, read plainly. */
    private static Set<String> rows() throws SQLException {
        var rows = new TreeSet<String>();
        try (var connection = TestEngine.connect();
                var statement = connection.createStatement()) {
            try (var row = statement.executeQuery("SELECT * FROM watched")) {
                while (row.next()) {
                    rows.add("watched id=%d one=%s other=%s seal=%s"
                            .formatted(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
                }
            }
            try (var row = statement.executeQuery("SELECT * FROM watched_mark")) {
                while (row.next()) {
                    rows.add("watched_mark mark=x'%s' year=%d text=%s"
                            .formatted(HexFormat.of().formatHex(row.getBytes(1)), row.getInt(2), row.getString(3)));
                }
            }
        }
        return rows;
    }

    private static void run(String sql) throws SQLException {
        try (var connection = TestEngine.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
