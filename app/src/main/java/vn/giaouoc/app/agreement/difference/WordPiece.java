package vn.giaouoc.app.agreement.difference;

import io.micronaut.serde.annotation.Serdeable;

/** Some words of a clause that stayed, went or came. */
@Serdeable
public record WordPiece(Change change, String text) {

    /** What became of the words. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }
}
