package vn.giaouoc.db.rollup;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Sums leaf figures up the tree: one indexed query for the lines right below a unit. */
@Singleton
public class RollupRepository {

    private final ScopeQueries queries;

    public RollupRepository(ScopeQueries queries) {
        this.queries = queries;
    }

    /**
     * The lines below a unit: units right below first, then ended units it speaks for, then its own departments. Their
     * sum is the unit's own figure, but for lines that are not counted.
     */
    public List<RollupRow> lines(RollupScope scope) {
        var copies = queries.rows(RollupSql.COPIES, scope, found -> found.getLong(1));
        var lines =
                withUnions(queries.rows(RollupSql.units(scope, copies), scope, RollupRepository::row), scope, copies);
        if (scope.everyUnit()) {
            return lines;
        }
        if (scope.heirs()) {
            lines.addAll(queries.rows(RollupSql.ended(scope), scope, RollupRepository::row));
        }
        lines.addAll(queries.rows(RollupSql.departments(scope), scope, RollupRepository::row));
        return lines;
    }

    private List<RollupRow> withUnions(List<RollupRow> lines, RollupScope scope, List<Long> copies) {
        if (lines.isEmpty()) {
            return lines;
        }
        var unions = new HashMap<Long, long[]>();
        queries.rows(
                RollupSql.unions(scope, copies),
                scope,
                found -> unions.put(
                        found.getLong("line"), new long[] {found.getLong("units"), found.getLong("full_units")}));
        var whole = new ArrayList<RollupRow>();
        for (var line : lines) {
            var counted = unions.getOrDefault(line.id(), new long[2]);
            whole.add(line.counting(counted[0], counted[1]));
        }
        return whole;
    }

    private static RollupRow row(ResultSet found) throws SQLException {
        var figures = new Figures(
                0,
                0,
                found.getLong("members"),
                found.getLong("eligible"),
                found.getLong("eligible_women"),
                found.getLong("signed"),
                found.getLong("signed_women"),
                found.getLong("own_phone"),
                found.getLong("kiosk"),
                found.getLong("paper"),
                found.getLong("declined"),
                found.getLong("withdrawn"),
                found.getLong("staff"),
                found.getLong("staff_signed"));
        var row = new RollupRow(
                LineKind.valueOf(found.getString("line_kind")),
                found.getLong("line"),
                found.getString("name"),
                found.getString("level"),
                found.getString("unit_type"),
                found.getBoolean("counted"),
                figures);
        boolean endedUnion = row.kind() == LineKind.ENDED && row.level().equals("GRASSROOTS");
        return endedUnion ? row.counting(1, figures.full() ? 1 : 0) : row;
    }
}
