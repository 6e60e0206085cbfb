package vn.giaouoc.app.organisation.event;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.ClosureUpkeep;
import vn.giaouoc.db.organisation.OrganisationRepository;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.OrganisationVersionRepository;
import vn.giaouoc.db.organisation.event.HeirUpkeep;
import vn.giaouoc.db.organisation.event.OrganisationEvent;
import vn.giaouoc.db.organisation.event.OrganisationLineageRepository;
import vn.giaouoc.db.organisation.workplace.WorkplaceUpkeep;

/** Puts the rows of an undone event back. */
@Singleton
record UndoRows(
        OrganisationRepository organisations,
        OrganisationVersionRepository versions,
        ClosureUpkeep closure,
        Succession succession,
        WorkplaceUpkeep workplaces) {

    /** Who took over from whom. */
    @Singleton
    record Succession(OrganisationLineageRepository lineage, HeirUpkeep heirs) {}

    /** The unit never was, nor were its employers and departments. */
    void forget(long id) {
        closure.forget(id);
        workplaces.forget(id);
        versions.deleteByOrganisationId(id);
        organisations.deleteById(id);
    }

    /** The version the event made goes; the one before it holds on. */
    void dropVersion(OrganisationEvent event, List<OrganisationVersion> life) {
        versions.deleteByEventId(event.id());
        var before = life.stream()
                .filter(version -> version.eventId() != event.id())
                .toList()
                .getLast();
        versions.update(before.until(Ids.STILL));
    }

    /** The ended unit lives on and speaks for itself again. */
    void revive(OrganisationEvent event, OrganisationVersion last) {
        versions.update(last.until(Ids.STILL));
        closure.revive(event.organisationId(), event.effectiveOn(), Ids.STILL);
        succession.lineage().deleteByEventId(event.id());
        succession.heirs().giveBack(event.organisationId());
    }
}
