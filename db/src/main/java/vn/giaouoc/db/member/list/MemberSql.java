package vn.giaouoc.db.member.list;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaouoc.db.common.Folded;

/**
 * The list query with its values. Every word asked for must begin a word of the folded name, so "dat dang" finds Đặng
 * Đình Đạt and "y" finds Nguyễn Ý. A unit has at most some ten thousand members, so its own index is all that is needed.
 */
final class MemberSql {

    private static final Pattern NUMBER = Pattern.compile("[0-9.\\s-]{3,}");

    private static final String COLUMNS = """
            SELECT m.id AS membership_id, m.person_id, p.full_name, p.gender, p.birth_year, p.birth_date, p.member_code,
              p.phone, p.citizen_last3, m.department_id, COALESCE(d.name, '') AS department_name, m.kind, m.job_title,
              m.union_post, m.valid_from, m.valid_to, m.end_reason,
              (m.suspended_from IS NOT NULL AND m.suspended_from <= :day
                AND (m.suspended_to IS NULL OR :day < m.suspended_to)) AS suspended
            """;

    private static final String TABLES = """
            FROM membership m JOIN person p ON p.id = m.person_id LEFT JOIN department d ON d.id = m.department_id
            WHERE m.organisation_id = ?""";

    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final MemberQuery query;
    private final LocalDate day;

    MemberSql(long organisationId, MemberQuery query, LocalDate day) {
        this.query = query;
        this.day = day;
        values.add(organisationId);
        state();
        departments();
        text(query.text().strip());
    }

    String page(int offset, int limit) {
        var direction = query.descending() ? " DESC" : "";
        return COLUMNS.replace(":day", "DATE '" + day + "'") + TABLES + where + " ORDER BY "
                + query.sort().column() + direction + ", p.sort_key" + direction + ", m.id LIMIT " + limit + " OFFSET "
                + offset;
    }

    String count() {
        return "SELECT COUNT(*) " + TABLES + where;
    }

    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    private void state() {
        if (query.state() == MemberState.ENDED) {
            and("""
                    m.valid_to <= ? AND m.end_reason NOT IN ('ENTERED_BY_MISTAKE', 'RECORDS_JOINED') AND NOT EXISTS (
                    SELECT 1 FROM membership later WHERE later.person_id = m.person_id AND later.id <> m.id
                      AND later.organisation_id = m.organisation_id AND later.valid_to > m.valid_to)""", day);
            return;
        }
        and("m.valid_from <= ? AND ? < m.valid_to", day, day);
        switch (query.state()) {
            case SUSPENDED -> and("m.suspended_from <= ? AND (m.suspended_to IS NULL OR ? < m.suspended_to)", day, day);
            case STAFF -> and("m.kind = 'STAFF'");
            case ACTIVE, ENDED -> {}
        }
    }

    private void departments() {
        if (query.departmentId() != null) {
            and("m.department_id = ?", query.departmentId());
        }
        var visible = query.departments();
        if (visible != null) {
            and(
                    visible.isEmpty()
                            ? "1 = 0"
                            : "m.department_id IN (" + String.join(", ", Collections.nCopies(visible.size(), "?"))
                                    + ")");
            values.addAll(visible);
        }
    }

    private void text(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (NUMBER.matcher(text).matches()) {
            var digits = text.replaceAll("[^0-9]", "");
            and(
                    "(p.phone LIKE ? OR p.member_code LIKE ? OR m.staff_number = ?)",
                    "%" + digits + "%",
                    digits + "%",
                    text);
            return;
        }
        var words = new ArrayList<Object>();
        for (var word : Folded.ofName(text).split(" ", -1)) {
            words.add("% " + literal(word) + "%");
        }
        and("(" + String.join(" AND ", Collections.nCopies(words.size(), "CONCAT(' ', p.search_key) LIKE ?"))
                + " OR p.member_code = ? OR m.staff_number = ?)");
        values.addAll(words);
        Collections.addAll(values, text, text);
    }

    private void and(String condition, Object... more) {
        where.append(" AND ").append(condition);
        Collections.addAll(values, more);
    }

    /** A percent sign somebody typed is a percent sign. */
    private static String literal(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
