package vn.giaouoc.app.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A country for the bench, written straight into the tables: 1 confederation, 34 provinces, 20 to 100 superiors each,
 * 122,000 grassroots unions with two departments each. Unit sizes are skewed as in life but scaled down, so that the
 * pledges of one year are about 2.5 million; the first province has its real size: 1,600 unions, 130,000 members.
 */
final class BenchCountry {

    static final long CAMPAIGN = 1;
    static final int YEAR = 2026;
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate STILL = LocalDate.of(9999, 12, 31);
    private static final int PROVINCES = 34;
    private static final int UNIONS = 122_400;
    private static final int PROVINCE_UNIONS = 1_600;
    private static final int PROVINCE_MEMBERS = 130_000;
    private static final int OTHER_MEMBERS = 2_700_000;
    private static final int BATCH = 5_000;

    /** What was built. */
    record Built(long rootId, long provinceId, int organisations, long pledges) {}

    private final Connection connection;
    private final Random random = new Random(2026);
    private long nextId = 1_000;
    private long nextPerson = 1;
    private long pledges;

    BenchCountry(Connection connection) {
        this.connection = connection;
    }

    Built build(Consumer<String> progress) throws SQLException {
        boolean automatic = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (var versions = new Rows("organisation_version", 13);
                var closure = new Rows("organisation_closure", 5);
                var tallies = new Rows("tally", 16);
                var signed = new Rows("pledge", 17)) {
            execute("SET SESSION unique_checks = 0");
            long root = organisation(versions, closure, "CONFEDERATION", 0, new long[0]);
            long first = 0;
            for (int p = 0; p < PROVINCES; p++) {
                long province = organisation(versions, closure, "FEDERATION", root, new long[] {root});
                first = p == 0 ? province : first;
                int unions = p == 0 ? PROVINCE_UNIONS : (UNIONS - PROVINCE_UNIONS) / (PROVINCES - 1);
                double mean = p == 0
                        ? (double) PROVINCE_MEMBERS / PROVINCE_UNIONS
                        : (double) OTHER_MEMBERS / (UNIONS - PROVINCE_UNIONS);
                province(versions, closure, tallies, signed, new long[] {root, province}, unions, mean);
                if (p % 8 == 7) {
                    progress.accept(String.format("… %d tỉnh, %,d cam kết", p + 1, pledges));
                }
            }
            versions.flush();
            closure.flush();
            tallies.flush();
            signed.flush();
            connection.commit();
            analyse();
            int organisations = (int) (nextId - 1_000);
            progress.accept(String.format("%,d tổ chức, %,d cam kết của năm %d", organisations, pledges, YEAR));
            return new Built(root, first, organisations, pledges);
        } finally {
            connection.setAutoCommit(automatic);
        }
    }

    private void province(Rows versions, Rows closure, Rows tallies, Rows signed, long[] above, int unions, double mean)
            throws SQLException {
        int superiors = unions == PROVINCE_UNIONS ? 20 : 100;
        for (int s = 0; s < superiors; s++) {
            long superior = organisation(versions, closure, "UPPER", above[1], above);
            long[] path = {above[0], above[1], superior};
            int mine = unions / superiors + (s < unions % superiors ? 1 : 0);
            for (int u = 0; u < mine; u++) {
                long union = organisation(versions, closure, "GRASSROOTS", superior, path);
                int size = size(mean);
                leaf(tallies, signed, union, union * 10 + 1, size / 2);
                leaf(tallies, signed, union, union * 10 + 2, size - size / 2);
            }
        }
    }

    /** Log-normal: the median far below the mean, a few giants (trade: part 7). */
    private int size(double mean) {
        double spread = 1.3;
        return (int) Math.max(5, mean * Math.exp(spread * random.nextGaussian() - spread * spread / 2));
    }

    private long organisation(Rows versions, Rows closure, String level, long parent, long[] above)
            throws SQLException {
        long id = nextId++;
        versions.add(
                id,
                id,
                "Công đoàn " + id,
                "CĐ " + id,
                "cong doan " + id,
                level,
                "ENTERPRISE",
                null,
                parent == 0 ? null : parent,
                true,
                FROM,
                STILL,
                1L);
        closure.add(id, id, 0, FROM, STILL);
        for (int i = 0; i < above.length; i++) {
            closure.add(above[i], id, above.length - i, FROM, STILL);
        }
        return id;
    }

    private void leaf(Rows tallies, Rows signed, long union, long department, int members) throws SQLException {
        int[] byMethod = new int[3];
        for (int i = 0; i < members; i++) {
            long person = nextPerson++;
            if (random.nextInt(100) < 88) {
                int method = Math.max(0, random.nextInt(12) - 9);
                byMethod[method]++;
                pledge(signed, person, union, department, method);
            }
        }
        int all = byMethod[0] + byMethod[1] + byMethod[2];
        pledges += all;
        tallies.add(
                CAMPAIGN,
                YEAR,
                union,
                department,
                members,
                members,
                members / 2,
                all,
                all / 2,
                byMethod[0],
                byMethod[1],
                byMethod[2],
                0,
                0,
                0,
                0);
    }

    private static final String[] METHODS = {"OWN_PHONE", "KIOSK", "PAPER"};
    private static final byte[] DIGEST = new byte[32];

    private void pledge(Rows signed, long person, long union, long department, int method) throws SQLException {
        var id = java.nio.ByteBuffer.allocate(16).putLong(7).putLong(person).array();
        signed.add(
                id,
                person,
                CAMPAIGN,
                YEAR,
                "SIGNED",
                union,
                department,
                1L,
                "[true,true,true,true,true]",
                METHODS[method],
                null,
                null,
                DAY.atTime(8, 0),
                null,
                null,
                DIGEST,
                String.format("%012d", person));
    }

    private void analyse() throws SQLException {
        execute("ANALYZE TABLE organisation_version, organisation_closure, tally, pledge");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Rows of one table, sent some thousand at a time. */
    private final class Rows implements AutoCloseable {
        private final PreparedStatement statement;
        private int waiting;

        Rows(String table, int columns) throws SQLException {
            this.statement = connection.prepareStatement(
                    "INSERT INTO " + table + columnsOf(table) + " VALUES (" + "?,".repeat(columns - 1) + "?)");
        }

        private static String columnsOf(String table) {
            return table.equals("pledge")
                    ? " (id, person_id, campaign_id, year, state, organisation_id, department_id, text_id, answers, method,"
                            + " entered_by, scan_id, signed_at, client_at, changed_at, digest, receipt_code)"
                    : "";
        }

        void add(@Nullable Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
            if (++waiting == BATCH) {
                flush();
            }
        }

        void flush() throws SQLException {
            statement.executeBatch();
            waiting = 0;
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
