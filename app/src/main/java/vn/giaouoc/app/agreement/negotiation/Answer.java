package vn.giaouoc.app.agreement.negotiation;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.text.AgreementContent;

/**
 * The keeper's answer to a proposal.
 *
 * @param revision the revision that was read
 * @param answer in words, for everybody to read
 * @param content the text as the keeper put it together; null takes the proposal's own changes
 */
@Serdeable
public record Answer(
        int revision, @Nullable String answer, @Nullable AgreementContent content) {}
