package vn.giaouoc.db.agreement.proposal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.text.AgreementContent;

/**
 * What one party would have the text be.
 *
 * @param fromRevision the revision it changes
 * @param content the whole text as the party would have it
 * @param madeBy the person
 * @param answeredBy the person who took, declined or withdrew it
 */
@MappedEntity("agreement_proposal")
public record AgreementProposal(
        @Id long id,
        long versionId,
        long partyId,
        int fromRevision,
        @TypeDef(type = DataType.JSON) AgreementContent content,
        @Nullable String note,
        ProposalState state,
        long madeBy,
        Instant madeAt,
        @Nullable Long answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String answer) {}
