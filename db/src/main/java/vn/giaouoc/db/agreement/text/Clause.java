package vn.giaouoc.db.agreement.text;

import io.micronaut.serde.annotation.Serdeable;

/**
 * One paragraph.
 *
 * @param key stable over all revisions, so that differences go clause by clause
 * @param text one paragraph in NFC, no line breaks
 */
@Serdeable
public record Clause(String key, String text) {

    public Clause {
        text = AgreementContent.line(text);
    }
}
