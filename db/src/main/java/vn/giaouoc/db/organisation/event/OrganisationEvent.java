package vn.giaouoc.db.organisation.event;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One event of a unit's life with the decision behind it. An event that was undone keeps its row.
 *
 * @param effectiveOn the first day on which the tree looks as decided
 * @param issuer who signed the decision, such as "Ban Thường vụ LĐLĐ tỉnh"
 * @param madeBy account of the officer who entered it; null for the portal itself
 */
@MappedEntity("organisation_event")
public record OrganisationEvent(
        @Id long id,
        long organisationId,
        EventKind kind,
        LocalDate effectiveOn,
        String decisionNumber,
        @Nullable LocalDate decisionOn,
        @Nullable String issuer,
        @Nullable String note,
        @Nullable Long madeBy,
        Instant madeAt,
        @Nullable Long undoneBy,
        @Nullable Instant undoneAt) {

    public boolean standing() {
        return undoneAt == null;
    }

    /** The same event, taken back. */
    public OrganisationEvent undone(@Nullable Long by, Instant at) {
        return new OrganisationEvent(
                id,
                organisationId,
                kind,
                effectiveOn,
                decisionNumber,
                decisionOn,
                issuer,
                note,
                madeBy,
                madeAt,
                by,
                at);
    }
}
