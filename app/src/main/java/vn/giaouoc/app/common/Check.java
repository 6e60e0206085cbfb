package vn.giaouoc.app.common;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * Recomputes what a feature keeps from the rows it was made of. {@code ./portal check} asks every bean of this kind over
 * one connection that sees one moment; a check reads and writes nothing.
 */
public interface Check {

    /**
     * Says one Vietnamese sentence for everything that contradicts the rows; names where to look, never a person.
     *
     * @return how many figures and rows were compared
     */
    long check(Connection connection, Consumer<String> found) throws SQLException;
}
