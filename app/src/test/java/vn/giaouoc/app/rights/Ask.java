package vn.giaouoc.app.rights;

/**
 * One question of the matrix.
 *
 * @param at whose unit is named
 * @param people whose people are named; elsewhere than {@code at} when somebody tries to fetch them through the own unit
 */
record Ask(RightsTable.Row row, Role role, Position at, Position people) {

    static Ask of(RightsTable.Row row, Role role, Position at) {
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
