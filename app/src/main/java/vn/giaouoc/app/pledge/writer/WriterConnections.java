package vn.giaouoc.app.pledge.writer;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Gives each writer a connection of its own, past the one that belongs to a request's transaction. */
@Singleton
class WriterConnections {

    private final DataSource dataSource;

    WriterConnections(DataSource dataSource) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
    }

    WriterConnection open() {
        return new WriterConnection(dataSource);
    }
}
