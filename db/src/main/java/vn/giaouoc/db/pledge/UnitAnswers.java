package vn.giaouoc.db.pledge;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of one unit with what each answered in one campaign year: for the unit's own officers, never for others. */
public final class UnitAnswers {

    private UnitAnswers() {}

    /**
     * One person of the unit.
     *
     * @param department empty when there is none
     * @param state null when nothing was answered yet
     */
    public record Line(
            long personId,
            String name,
            String searchKey,
            long departmentId,
            String department,
            @Nullable PledgeState state) {}

    /** Everybody who is active in the unit on that day, by department and in Vietnamese order of names. */
    public static List<Line> of(Connection connection, long organisationId, LocalDate day, long campaignId, int year)
            throws SQLException {
        try (var statement = connection.prepareStatement("""
                SELECT DISTINCT p.id, p.full_name, p.search_key, p.sort_key, m.department_id, COALESCE(d.name, '') AS department, g.state
                FROM membership m
                JOIN person p ON p.id = m.person_id
                LEFT JOIN department d ON d.id = m.department_id
                LEFT JOIN pledge g ON g.person_id = p.id AND g.campaign_id = ? AND g.year = ?
                WHERE m.organisation_id = ? AND m.valid_from <= ? AND m.valid_to > ?
                ORDER BY department, p.sort_key, p.id""")) {
            Jdbc.fill(statement, 1, campaignId, year, organisationId, day, day);
            try (var rows = statement.executeQuery()) {
                var people = new ArrayList<Line>();
                while (rows.next()) {
                    var state = rows.getString("state");
                    people.add(new Line(
                            rows.getLong("id"),
                            rows.getString("full_name"),
                            rows.getString("search_key"),
                            rows.getLong("department_id"),
                            rows.getString("department"),
                            state == null ? null : PledgeState.valueOf(state)));
                }
                return people;
            }
        }
    }
}
