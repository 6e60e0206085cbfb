package vn.giaouoc.app.agreement.negotiation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.difference.ClauseDifference;
import vn.giaouoc.db.agreement.proposal.ProposalState;
import vn.giaouoc.db.agreement.text.AgreementContent;

/**
 * A proposal as everybody concerned sees it.
 *
 * @param party the name of the party that proposes; {@code label} its "Bên A"
 * @param fromRevision the revision it changes
 * @param changes clause by clause against that revision
 * @param content the whole text as the party would have it
 * @param answer the keeper's words
 * @param mine true when the asker acts for the party
 */
@Serdeable
public record ProposalLine(
        String id,
        String partyId,
        String label,
        String party,
        int fromRevision,
        @Nullable String note,
        ProposalState state,
        String stateText,
        Instant madeAt,
        @Nullable Instant answeredAt,
        @Nullable String answer,
        List<ClauseDifference> changes,
        AgreementContent content,
        boolean mine) {}
