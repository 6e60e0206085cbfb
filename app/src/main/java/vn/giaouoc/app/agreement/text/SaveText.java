package vn.giaouoc.app.agreement.text;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.text.AgreementContent;

/**
 * Saves the text of the version on its way.
 *
 * @param revision the revision that was edited
 * @param title null leaves it
 * @param content lines that are new have an empty key
 */
@Serdeable
public record SaveText(int revision, @Nullable String title, AgreementContent content) {}
