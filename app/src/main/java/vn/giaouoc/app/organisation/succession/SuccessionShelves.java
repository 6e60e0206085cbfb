package vn.giaouoc.app.organisation.succession;

import jakarta.inject.Singleton;
import vn.giaouoc.db.organisation.OrganisationRepository;
import vn.giaouoc.db.organisation.OrganisationVersionRepository;
import vn.giaouoc.db.organisation.event.EventUnitRepository;
import vn.giaouoc.db.organisation.event.HeirUpkeep;
import vn.giaouoc.db.organisation.event.OrganisationEventRepository;
import vn.giaouoc.db.organisation.event.OrganisationLineageRepository;
import vn.giaouoc.db.organisation.succession.EventEmployerRepository;
import vn.giaouoc.db.organisation.succession.EventPlaceRepository;
import vn.giaouoc.db.organisation.succession.SuccessionUpkeep;
import vn.giaouoc.db.organisation.workplace.DepartmentRepository;
import vn.giaouoc.db.organisation.workplace.EmployerRepository;

/** Where an event of several units is written. */
@Singleton
record SuccessionShelves(
        OrganisationRepository organisations,
        OrganisationVersionRepository versions,
        OrganisationEventRepository events,
        EventUnitRepository eventUnits,
        Succession succession,
        Workplaces workplaces) {

    /** Who took over from whom. */
    @Singleton
    record Succession(OrganisationLineageRepository lineage, HeirUpkeep heirs) {}

    /** Departments and employers, and which goes on as which. */
    @Singleton
    record Workplaces(
            DepartmentRepository departments,
            EmployerRepository employers,
            EventPlaceRepository eventPlaces,
            EventEmployerRepository eventEmployers,
            SuccessionUpkeep upkeep) {}
}
