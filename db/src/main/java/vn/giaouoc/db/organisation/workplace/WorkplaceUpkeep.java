package vn.giaouoc.db.organisation.workplace;

import jakarta.inject.Singleton;

/** What must go when a unit is taken back as if it had never been founded. */
@Singleton
public record WorkplaceUpkeep(EmployerRepository employers, DepartmentRepository departments) {

    public void forget(long organisationId) {
        employers.deleteByOrganisationId(organisationId);
        departments.deleteByOrganisationId(organisationId);
    }
}
