package vn.giaouoc.app.agreement.signing;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.agreement.party.AgreementParty;

/**
 * A refusal to sign as it was noted; the party may still sign while the version is open.
 *
 * @param refusedAt ISO-8601 with the offset of Việt Nam
 */
@Serdeable
public record RefusalNoted(String partyId, String party, String refusedAt, String reason) {

    static RefusalNoted of(AgreementParty party, Instant at, String reason) {
        return new RefusalNoted(Long.toString(party.id()), party.name(), Times.text(at), reason);
    }
}
