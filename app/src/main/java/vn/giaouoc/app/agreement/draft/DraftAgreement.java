package vn.giaouoc.app.agreement.draft;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.party.PartyWish;

/**
 * Drafts an agreement from a template.
 *
 * @param organisationId the union that keeps it
 * @param employerId the employer whose departments agree, null for the whole unit
 * @param title null takes the template's
 * @param parties in order; may be empty and chosen later
 */
@Serdeable
public record DraftAgreement(
        long campaignId,
        int year,
        long organisationId,
        @Nullable Long employerId,
        String template,
        @Nullable String title,
        List<PartyWish> parties) {}
