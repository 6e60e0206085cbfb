package vn.giaouoc.app.activity.book;

/**
 * Which records of a unit's year are asked for.
 *
 * @param kind the code of a kind; empty for all
 * @param text words in title, facts or note, with or without diacritics; empty for all
 * @param withdrawn true for what was taken back instead of what stands
 */
public record ActivityQuestion(long organisationId, int year, String kind, String text, boolean withdrawn) {

    /** Everything that stands. */
    public static ActivityQuestion of(long organisationId, int year) {
        return new ActivityQuestion(organisationId, year, "", "", false);
    }
}
