package vn.giaouoc.app.rights;

import vn.giaouoc.app.rights.route.Position;
import vn.giaouoc.app.rights.route.Role;
import vn.giaouoc.app.rights.route.Row;

/**
 * One question of the matrix.
 *
 * @param at whose unit is named
 * @param people whose people are named; elsewhere than {@code at} when somebody tries to fetch them through the own unit
 */
record Ask(Row row, Role role, Position at, Position people) {

    static Ask of(Row row, Role role, Position at) {
        return new Ask(row, role, at, at);
    }

    boolean letIn() {
        return row.right().of(role, at);
    }

    /** True when people of elsewhere are asked for by the name of the own unit. */
    boolean smuggled() {
        return at != people;
    }

    @Override
    public String toString() {
        return row.route() + " as " + role + " at " + at + (smuggled() ? " with people of " + people : "");
    }
}
