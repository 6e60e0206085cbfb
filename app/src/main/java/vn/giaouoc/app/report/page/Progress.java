package vn.giaouoc.app.report.page;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How far a report or a section is.
 *
 * @param toFill cells that must be filled in; {@code filled} of them are
 * @param open hard checks that do not hold, what is left out among them
 * @param warnings soft checks that do not hold and were not accepted; {@code accepted} those that were
 */
@Serdeable
public record Progress(int toFill, int filled, int open, int warnings, int accepted) {

    public static final Progress NONE = new Progress(0, 0, 0, 0, 0);

    /** Nothing stands in the way of a submission. */
    public boolean complete() {
        return open == 0 && warnings == 0;
    }

    public Progress plus(Progress other) {
        return new Progress(
                toFill + other.toFill,
                filled + other.filled,
                open + other.open,
                warnings + other.warnings,
                accepted + other.accepted);
    }
}
