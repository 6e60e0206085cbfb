package vn.giaouoc.app.document.official;

import java.util.List;

/** One piece of a paper's body, from top to bottom. */
public sealed interface Block {

    /** A paragraph. */
    record Text(Look look, String text) implements Block {}

    /** A table that may run over pages. */
    record Table(PaperTable table) implements Block {}

    /** Signers beside and below each other; a row is never torn apart. */
    record Signatures(List<Signer> signers, int across) implements Block {}

    /** A QR code with what it is for beside it. */
    record Code(String address, List<String> words) implements Block {}

    /** What follows begins on a new page, upright or, for wide tables, across. */
    record NewPage(boolean across) implements Block {}

    static Block body(String text) {
        return new Text(Look.BODY, text);
    }

    static Block ground(String text) {
        return new Text(Look.GROUND, text);
    }

    static Block heading(String text) {
        return new Text(Look.HEADING, text);
    }

    static Block part(String text) {
        return new Text(Look.PART, text);
    }

    static Block amid(String text) {
        return new Text(Look.AMID, text);
    }

    static Block small(String text) {
        return new Text(Look.SMALL, text);
    }
}
