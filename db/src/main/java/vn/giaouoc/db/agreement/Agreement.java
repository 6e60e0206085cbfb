package vn.giaouoc.db.agreement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A giao ước thi đua for life, whatever text it has now (trade: BD-20).
 *
 * @param organisationId the union that keeps it: a grassroots union, or the superior for agreements among its unions
 * @param employerId the employer whose departments agree, where the union joins several
 * @param copiedFrom last year's agreement whose goals it carries on
 * @param bulkKey what a run in bulk made it for, so that a second run makes nothing twice
 * @param inForceId the version all have signed, null before
 * @param workingId the version that is on its way to be signed, null when there is none
 * @param code how people name it, see {@link AgreementCode}
 * @param judgedAt when the final judgement was signed off
 * @param met whether it was reached, null before it is judged
 * @param version grows with every change of anything about the agreement
 */
@MappedEntity("agreement")
public record Agreement(
        @Id long id,
        long campaignId,
        int year,
        long organisationId,
        @Nullable Long employerId,
        String title,
        String templateCode,
        @Nullable Long copiedFrom,
        @Nullable String bulkKey,
        @Nullable Long inForceId,
        @Nullable Long workingId,
        String code,
        @Nullable Instant cancelledAt,
        @Nullable Instant judgedAt,
        @Nullable Boolean met,
        @Nullable Long createdBy,
        Instant createdAt,
        long version) {

    public boolean cancelled() {
        return cancelledAt != null;
    }

    public boolean judged() {
        return judgedAt != null;
    }
}
