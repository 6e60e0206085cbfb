package vn.giaouoc.app.pledge.writer;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Gives each writer a connection of its own, to the pool's database but outside the pool: only a writer's connection takes
 * several statements at once, so that no other query of the portal can be made to carry a second one. Its lists of persons are
 * planned by the statistics of the index, which spares the engine a look into the index for each number.
 */
@Singleton
class WriterConnections {

    private final HikariDataSource pool;

    WriterConnections(DataSource dataSource) throws SQLException {
        this.pool = DelegatingDataSource.unwrapDataSource(dataSource).unwrap(HikariDataSource.class);
    }

    /** Where a writer gets its connection, the first and each later one. */
    interface Source {
        Connection connect() throws SQLException;
    }

    WriterConnection open() {
        return new WriterConnection(this::connect);
    }

    private Connection connect() throws SQLException {
        var url = pool.getJdbcUrl();
        return DriverManager.getConnection(
                url + (url.contains("?") ? "&" : "?")
                        + "allowMultiQueries=true&sessionVariables=eq_range_index_dive_limit=1&connectTimeout="
                        + pool.getConnectionTimeout(),
                pool.getUsername(),
                pool.getPassword());
    }
}
