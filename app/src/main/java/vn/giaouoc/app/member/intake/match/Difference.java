package vn.giaouoc.app.member.intake.match;

/**
 * What a row says otherwise than the portal.
 *
 * @param about what it is about, {@code field} the same in words
 * @param known what the portal has, empty for nothing
 * @param listed what the row says
 */
public record Difference(ListedField about, String field, String known, String listed) {

    static Difference of(ListedField about, String known, String listed) {
        return new Difference(about, about.label(), known, listed);
    }
}
