package vn.giaouoc.app.agreement.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.PartyKind;
import vn.giaouoc.db.agreement.party.PartyRole;

/**
 * One party or witness as shown.
 *
 * @param heads who heads it today; empty: nobody can agree or sign for it yet
 * @param agreed true when its head agreed to the present revision
 * @param agreedRevision the revision its head agreed to last
 * @param signature null while it has not signed
 * @param mine true when the asker acts for it
 */
@Serdeable
public record PartyLine(
        String id,
        int position,
        String label,
        PartyRole role,
        PartyKind kind,
        String organisationId,
        String departmentId,
        String employerId,
        String name,
        List<HeadLine> heads,
        boolean agreed,
        @Nullable Integer agreedRevision,
        @Nullable Instant agreedAt,
        @Nullable SignatureLine signature,
        @Nullable Instant refusedAt,
        @Nullable String refuseReason,
        boolean mine) {

    static PartyLine of(
            AgreementParty party, int revision, List<HeadLine> heads, @Nullable SignatureLine signature, boolean mine) {
        return new PartyLine(
                Long.toString(party.id()),
                party.position(),
                party.label(),
                party.role(),
                party.kind(),
                Long.toString(party.organisationId()),
                Long.toString(party.departmentId()),
                Long.toString(party.employerId()),
                party.name(),
                heads,
                party.agreedTo(revision),
                party.agreedRevision(),
                party.agreedAt(),
                signature,
                party.refusedAt(),
                party.refuseReason(),
                mine);
    }

    public boolean promises() {
        return role == PartyRole.PARTY;
    }

    public boolean signed() {
        return signature != null;
    }
}
