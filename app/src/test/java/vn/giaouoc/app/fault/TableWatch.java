package vn.giaouoc.app.fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.app.fault.WatchedTable.Rows;
import vn.giaouoc.db.TestEngine;

/** Looks at some tables, as the database itself tells them on a connection of its own, as often as it is asked. */
final class TableWatch implements AutoCloseable {

    private final Connection connection;
    private final List<WatchedTable> tables;

    private TableWatch(Connection connection, List<WatchedTable> tables) {
        this.connection = connection;
        this.tables = tables;
    }

    static TableWatch over(Collection<String> names) {
        try {
            var connection = TestEngine.connect();
            connection.setAutoCommit(false);
            var tables = new ArrayList<WatchedTable>();
            for (var name : names) {
                tables.add(WatchedTable.of(connection, name));
            }
            connection.rollback();
            return new TableWatch(connection, tables);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Set<String> names() {
        return tables.stream().map(WatchedTable::name).collect(Collectors.toSet());
    }

    /** All tables at one and the same moment. */
    TableRows now() {
        try {
            var now = new HashMap<String, Map<String, Rows>>();
            for (var table : tables) {
                now.put(table.name(), table.now(connection));
            }
            connection.rollback();
            return new TableRows(now);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
