package vn.giaouoc.app.agreement.text;

import io.micronaut.serde.annotation.Serdeable;
import vn.giaouoc.db.agreement.text.AgreementContent;

/** What is saved now, with the keys of new lines. */
@Serdeable
public record SavedText(int revision, String title, AgreementContent content) {}
