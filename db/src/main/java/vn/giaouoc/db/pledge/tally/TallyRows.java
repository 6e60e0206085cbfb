package vn.giaouoc.db.pledge.tally;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaouoc.db.pledge.Jdbc;
import vn.giaouoc.db.pledge.RoundTrip;

/** The rows of tallies, the rules of the campaign years behind them, and the day they are of. Connection first. */
@Singleton
public class TallyRows {

    private static final String COLUMNS =
            Stream.of(TallyColumn.values()).map(TallyColumn::column).collect(Collectors.joining(", "));
    private static final String CLOCK = "SELECT day, revision FROM tally_clock WHERE id = 1";
    private static final int ROWS_A_STATEMENT = 500;

    /** The clock without a lock: good enough to see whether a day is to be turned. */
    public TallyClock clock(Connection connection) throws SQLException {
        return clock(connection, "");
    }

    /** Holds the clock together with others: nobody turns the day or changes a rule until this transaction ends. */
    public TallyClock shareClock(Connection connection) throws SQLException {
        return clock(connection, " LOCK IN SHARE MODE");
    }

    /** The clock held together with others, and which of some signed-in devices are live. */
    public record ClockAndDevices(TallyClock clock, Set<Long> live) {}

    /** {@link #shareClock} and a look at devices; signing out acts at once, also on what is queued. */
    public Supplier<ClockAndDevices> askClock(RoundTrip trip, Collection<Long> sessions) {
        var clock = new AtomicReference<TallyClock>();
        var live = new HashSet<Long>();
        trip.ask(CLOCK + " LOCK IN SHARE MODE", rows -> {
            rows.next();
            clock.set(clock(rows));
        });
        trip.ask(
                "SELECT s.id FROM access_session s JOIN account a ON a.id = s.account_id WHERE s.id IN ("
                        + Jdbc.in(sessions) + ") AND s.ended_at IS NULL AND a.disabled_at IS NULL",
                rows -> {
                    while (rows.next()) {
                        live.add(rows.getLong(1));
                    }
                });
        return () -> new ClockAndDevices(Objects.requireNonNull(clock.get()), live);
    }

    /** Holds the clock alone: no transaction counts until this one ends. */
    public TallyClock holdClock(Connection connection) throws SQLException {
        return clock(connection, " FOR UPDATE");
    }

    private static TallyClock clock(Connection connection, String lock) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(CLOCK + lock)) {
            row.next();
            return clock(row);
        }
    }

    private static TallyClock clock(ResultSet row) throws SQLException {
        return new TallyClock(row.getObject(1, LocalDate.class), row.getLong(2));
    }

    /** Sets the day and counts one revision up; the clock is held alone. */
    public void setClock(Connection connection, LocalDate day) throws SQLException {
        try (var statement =
                connection.prepareStatement("UPDATE tally_clock SET day = ?, revision = revision + 1 WHERE id = 1")) {
            Jdbc.fill(statement, 1, day);
            statement.executeUpdate();
        }
    }

    /**
     * The rules of every campaign year that was opened.
     *
     * @param current true to read past the transaction's snapshot
     */
    public List<YearRule> rules(Connection connection, boolean current) throws SQLException {
        var rules = new LinkedHashMap<Long, YearRule>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT y.id, y.campaign_id, y.year, w.unit_type, w.cut_off_on FROM campaign_year y
                        LEFT JOIN pledge_window w ON w.campaign_year_id = y.id""" + (current ? " LOCK IN SHARE MODE" : ""))) {
            while (rows.next()) {
                var rule = rules.get(rows.getLong(1));
                if (rule == null) {
                    rule = new YearRule(rows.getLong(2), rows.getInt(3), new HashMap<>());
                    rules.put(rows.getLong(1), rule);
                }
                var type = rows.getString(4);
                if (type != null) {
                    rule.cutOffs().put(type, rows.getObject(5, LocalDate.class));
                }
            }
        }
        return List.copyOf(rules.values());
    }

    /** Adds the differences to the rows, making those that are not there; the list is in lock order. */
    public void add(Connection connection, List<Tally> differences) throws SQLException {
        for (int from = 0; from < differences.size(); from += ROWS_A_STATEMENT) {
            addSome(connection, differences.subList(from, Math.min(from + ROWS_A_STATEMENT, differences.size())));
        }
    }

    private static void addSome(Connection connection, List<Tally> differences) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(adding(differences));
        }
    }

    /**
     * The statement that adds these differences; the list is in lock order and not empty. Only columns that change are named:
     * a signature changes three of twelve.
     */
    public static String adding(List<Tally> differences) {
        var changed = Stream.of(TallyColumn.values())
                .filter(column -> differences.stream().anyMatch(tally -> tally.of(column) != 0))
                .toList();
        var sql = new StringBuilder("INSERT INTO tally (campaign_id, year, organisation_id, department_id");
        changed.forEach(column -> sql.append(',').append(column.column()));
        sql.append(") VALUES ");
        var comma = "";
        for (var tally : differences) {
            var key = tally.key();
            sql.append(comma).append('(').append(key.campaignId()).append(',').append(key.year());
            sql.append(',').append(key.organisationId()).append(',').append(key.departmentId());
            changed.forEach(column -> sql.append(',').append(tally.of(column)));
            sql.append(')');
            comma = ",";
        }
        return sql + " ON DUPLICATE KEY UPDATE "
                + changed.stream()
                        .map(TallyColumn::column)
                        .map(name -> name + " = " + name + " + VALUES(" + name + ")")
                        .collect(Collectors.joining(", "));
    }

    /** All tallies of a campaign year. */
    public List<Tally> of(Connection connection, long campaignId, int year) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT organisation_id, department_id, " + COLUMNS
                        + " FROM tally WHERE campaign_id = " + campaignId + " AND year = " + year)) {
            var found = new ArrayList<Tally>();
            while (rows.next()) {
                var figures = new EnumMap<TallyColumn, Integer>(TallyColumn.class);
                for (var column : TallyColumn.values()) {
                    figures.put(column, rows.getInt(column.column()));
                }
                found.add(new Tally(new TallyKey(campaignId, year, rows.getLong(1), rows.getLong(2)), figures));
            }
            return found;
        }
    }

    /** Forgets the tallies of a campaign year and sums them anew from memberships and pledges, on the given day. */
    public void recompute(Connection connection, YearRule rule, LocalDate day) throws SQLException {
        var year = "campaign_id = " + rule.campaignId() + " AND year = " + rule.year();
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM tally WHERE " + year);
            statement.executeUpdate("INSERT INTO tally (campaign_id, year, organisation_id, department_id, " + COLUMNS
                    + ") " + TallySql.sums(rule, day));
        }
    }
}
