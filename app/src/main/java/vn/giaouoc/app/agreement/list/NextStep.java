package vn.giaouoc.app.agreement.list;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What is to be done now about an agreement.
 *
 * @param waitsFor whose turn it is
 * @param sentence one sentence, for whoever reads the list
 * @param part the part of the agreement where it is done
 */
@Serdeable
public record NextStep(WaitsFor waitsFor, String sentence, Part part) {

    /** Whose turn it is. */
    public enum WaitsFor {
        KEEPER,
        PARTIES,
        NOBODY
    }

    /** Parts of an agreement as its page is divided. */
    public enum Part {
        TEXT,
        NEGOTIATION,
        SIGNING,
        JUDGEMENT
    }
}
