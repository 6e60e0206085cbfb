package vn.giaouoc.app.agreement.tally;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.common.Check;
import vn.giaouoc.db.TestEngine;

/** What the checks of the features find in the rows, without what other tests broke on purpose in rows of their own. */
final class Findings {

    private final List<Check> checks;
    private final List<String> before;

    Findings(List<Check> checks) {
        this.checks = checks;
        this.before = all();
    }

    List<String> now() {
        var found = all();
        found.removeAll(before);
        return found;
    }

    private List<String> all() {
        var rows = new ArrayList<String>();
        try (var connection = TestEngine.connect()) {
            for (var check : checks) {
                check.check(connection, rows::add);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }
}
