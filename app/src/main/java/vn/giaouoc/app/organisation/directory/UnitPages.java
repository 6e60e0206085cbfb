package vn.giaouoc.app.organisation.directory;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.directory.UnitPage.Lineage;
import vn.giaouoc.app.organisation.directory.UnitPage.Name;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.Organisation;
import vn.giaouoc.db.organisation.OrganisationRepository;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.event.OrganisationEvent;
import vn.giaouoc.db.organisation.event.OrganisationEventRepository;
import vn.giaouoc.db.organisation.event.OrganisationLineage;
import vn.giaouoc.db.organisation.event.OrganisationLineageRepository;
import vn.giaouoc.db.organisation.workplace.DepartmentRepository;
import vn.giaouoc.db.organisation.workplace.EmployerRepository;

/** Puts a unit's page together: how it stands, what happened to it, where its members work. */
@Singleton
public class UnitPages {

    private final Sight sight;
    private final OrganisationDirectory directory;
    private final OrganisationTree tree;
    private final Shelves shelves;
    private final UnitRights rights;

    UnitPages(Sight sight, OrganisationDirectory directory, OrganisationTree tree, Shelves shelves, UnitRights rights) {
        this.sight = sight;
        this.directory = directory;
        this.tree = tree;
        this.shelves = shelves;
        this.rights = rights;
    }

    /** Where what is known of units is kept. */
    @Singleton
    record Shelves(
            OrganisationRepository organisations,
            OrganisationEventRepository events,
            OrganisationLineageRepository lineage,
            EmployerRepository employers,
            DepartmentRepository departments,
            EventWords words,
            Times times) {}

    /** The page of a unit, living or ended, for somebody who sees it. */
    @Transactional
    public UnitPage page(Actor actor, long id) {
        var today = shelves.times().today();
        sight.require(actor, id, today);
        var last = tree.last(id);
        var day = day(last, tree.life(id).getFirst().validFrom(), today);
        var unit = tree.find(id, day).orElse(last);
        var may = rights.of(actor, last);
        return new UnitPage(
                directory.lines(List.of(unit), day).getFirst(),
                shelves.organisations().findById(id).map(Organisation::code).orElse(null),
                tree.life(id).getFirst().validFrom(),
                end(last.validTo()),
                above(id, day),
                names(id),
                events(id, may.decide()),
                lineage(id),
                shelves.employers().of(id).stream()
                        .map(e -> new UnitPage.Place(String.valueOf(e.id()), e.name(), e.validFrom(), end(e.validTo())))
                        .toList(),
                shelves.departments().of(id).stream()
                        .map(d -> new UnitPage.Place(String.valueOf(d.id()), d.name(), null, d.endedOn()))
                        .toList(),
                may);
    }

    /** Today while the unit lives, its last day when it ended, its first when it is still to come. */
    private static LocalDate day(OrganisationVersion last, LocalDate founded, LocalDate today) {
        if (!last.validTo().isAfter(today)) {
            return last.validTo().minusDays(1);
        }
        return founded.isAfter(today) ? founded : today;
    }

    private List<UnitPage.Above> above(long id, LocalDate day) {
        return tree.path(id, day).stream()
                .filter(unit -> unit.organisationId() != id)
                .map(unit -> new UnitPage.Above(String.valueOf(unit.organisationId()), unit.name()))
                .toList();
    }

    private List<Name> names(long id) {
        return tree.life(id).reversed().stream()
                .filter(version -> !version.empty())
                .map(version ->
                        new Name(version.name(), superior(version), version.validFrom(), end(version.validTo())))
                .toList();
    }

    private @Nullable String superior(OrganisationVersion version) {
        var parent = version.parentId();
        return parent == null
                ? null
                : tree.find(parent, version.validFrom())
                        .map(OrganisationVersion::name)
                        .orElse(null);
    }

    private List<UnitPage.Event> events(long id, boolean mayDecide) {
        var all = shelves.events().of(id);
        var latest = all.stream().filter(OrganisationEvent::standing).reduce((a, b) -> b);
        var told = shelves.words().of(id, all);
        return all.reversed().stream()
                .map(e -> new UnitPage.Event(
                        String.valueOf(e.id()),
                        e.kind(),
                        told.get(e.id()),
                        e.effectiveOn(),
                        e.decisionNumber(),
                        e.decisionOn(),
                        e.issuer(),
                        e.note(),
                        e.madeAt(),
                        !e.standing(),
                        mayDecide && latest.filter(last -> last.id() == e.id()).isPresent()))
                .toList();
    }

    private List<Lineage> lineage(long id) {
        var all = new ArrayList<Lineage>();
        shelves.lineage().findBySuccessorId(id).forEach(row -> all.add(line(row, row.predecessorId(), true)));
        shelves.lineage().findByPredecessorId(id).forEach(row -> all.add(line(row, row.successorId(), false)));
        return all;
    }

    private Lineage line(OrganisationLineage row, long other, boolean predecessor) {
        var event = shelves.events().findById(row.eventId()).orElseThrow();
        return new Lineage(
                String.valueOf(other),
                tree.last(other).name(),
                predecessor,
                event.kind(),
                event.effectiveOn(),
                event.decisionNumber(),
                row.speaks());
    }

    private static @Nullable LocalDate end(LocalDate day) {
        return day.equals(Ids.STILL) ? null : day;
    }
}
