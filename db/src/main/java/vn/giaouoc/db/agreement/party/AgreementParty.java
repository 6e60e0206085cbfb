package vn.giaouoc.db.agreement.party;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.text.FrozenText;

/**
 * One party or witness of one version.
 *
 * @param position from 1, parties before witnesses
 * @param label "Bên A", "Xác nhận của công đoàn"
 * @param organisationId the union itself, or the one the department or employer belongs to
 * @param departmentId the department, 0 for another kind
 * @param employerId the employer, 0 for another kind
 * @param name as it was called when it was put down
 * @param agreedRevision the one revision its head agreed to
 * @param agreedBy the person who agreed
 * @param refusedBy the person who refused to sign; a later signature counts all the same
 */
@MappedEntity("agreement_party")
public record AgreementParty(
        @Id long id,
        long versionId,
        int position,
        String label,
        PartyRole role,
        PartyKind kind,
        long organisationId,
        long departmentId,
        long employerId,
        String name,
        @Nullable Integer agreedRevision,
        @Nullable Long agreedBy,
        @Nullable Instant agreedAt,
        @Nullable Long refusedBy,
        @Nullable Instant refusedAt,
        @Nullable String refuseReason) {

    /** A party nobody has asked yet. */
    public static AgreementParty fresh(
            long id, long versionId, int position, String label, PartyRole role, PartyPlace place, String name) {
        return new AgreementParty(
                id,
                versionId,
                position,
                label,
                role,
                place.kind(),
                place.organisationId(),
                place.departmentId(),
                place.employerId(),
                name,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same party at the position, under the label and the name of another row. */
    public AgreementParty arranged(AgreementParty as) {
        return new AgreementParty(
                id,
                versionId,
                as.position,
                as.label,
                role,
                kind,
                organisationId,
                departmentId,
                employerId,
                as.name,
                agreedRevision,
                agreedBy,
                agreedAt,
                refusedBy,
                refusedAt,
                refuseReason);
    }

    public boolean promises() {
        return role == PartyRole.PARTY;
    }

    public boolean agreedTo(int revision) {
        return agreedRevision != null && agreedRevision == revision;
    }

    /** True when that person said that the party does not sign. */
    public boolean refusedBy(long personId) {
        return refusedBy != null && refusedBy == personId;
    }

    public PartyPlace place() {
        return new PartyPlace(kind, organisationId, departmentId, employerId);
    }

    /** As the frozen text names it. */
    public FrozenText.FrozenParty frozen() {
        return new FrozenText.FrozenParty(label, role.name(), place().key(), name);
    }
}
