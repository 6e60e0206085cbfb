package vn.giaouoc.db.agreement.party;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Which department, union or employer a party is.
 *
 * @param organisationId the union itself, or the one the department or employer belongs to
 * @param departmentId 0 for another kind
 * @param employerId 0 for another kind
 */
@Serdeable
public record PartyPlace(PartyKind kind, long organisationId, long departmentId, long employerId) {

    public static PartyPlace department(long organisationId, long departmentId) {
        return new PartyPlace(PartyKind.DEPARTMENT, organisationId, departmentId, 0);
    }

    public static PartyPlace organisation(long organisationId) {
        return new PartyPlace(PartyKind.ORGANISATION, organisationId, 0, 0);
    }

    public static PartyPlace employer(long organisationId, long employerId) {
        return new PartyPlace(PartyKind.EMPLOYER, organisationId, 0, employerId);
    }

    /** One word for it: {@code DEPARTMENT:12:34:0}. */
    public String key() {
        return kind + ":" + organisationId + ":" + departmentId + ":" + employerId;
    }
}
