package vn.giaouoc.app.organisation.directory;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.organisation.OrganisationFootprint;
import vn.giaouoc.db.organisation.OrganisationSearch;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.OrganisationVersionRepository;

/** The tree as lines, as of a day, for the person who looks. */
@Singleton
public class OrganisationDirectory {

    private static final int MOST = 500;

    private final Sight sight;
    private final OrganisationTree tree;
    private final OrganisationVersionRepository versions;
    private final OrganisationFootprint footprint;
    private final OrganisationSearch search;

    OrganisationDirectory(
            Sight sight,
            OrganisationTree tree,
            OrganisationVersionRepository versions,
            OrganisationFootprint footprint,
            OrganisationSearch search) {
        this.sight = sight;
        this.tree = tree;
        this.versions = versions;
        this.footprint = footprint;
        this.search = search;
    }

    /** Where this person's tree begins on that day; empty when none of the units existed then. */
    @Transactional
    public List<UnitLine> tops(Actor actor, LocalDate day) {
        return lines(sight.tops(actor, day), day);
    }

    /** One page of the units directly below, at most 500 lines, in Vietnamese order of names. */
    @Transactional
    public List<UnitLine> children(Actor actor, long id, LocalDate day, int from, int size) {
        sight.require(actor, id, day);
        return lines(tree.children(id, day, from, Math.min(size, MOST)), day);
    }

    /** How many units stand directly below. */
    @Transactional
    public long countChildren(Actor actor, long id, LocalDate day) {
        sight.require(actor, id, day);
        return versions.countChildren(id, day);
    }

    /** Units of this person's tree whose names hold every word typed, diacritics aside; with the names above them. */
    @Transactional
    public List<UnitLine> search(Actor actor, String text, LocalDate day, int most) {
        var tops = sight.tops(actor, day).stream()
                .map(OrganisationVersion::organisationId)
                .toList();
        var ids = search.find(text, tops, day, most);
        var found = ids.isEmpty() ? List.<OrganisationVersion>of() : versions.allOn(ids, day);
        Map<Long, OrganisationVersion> byId =
                found.stream().collect(Collectors.toMap(OrganisationVersion::organisationId, Function.identity()));
        return lines(ids.stream().map(byId::get).toList(), day).stream()
                .map(line -> withPath(line, day))
                .toList();
    }

    List<UnitLine> lines(List<OrganisationVersion> units, LocalDate day) {
        var ids = units.stream().map(OrganisationVersion::organisationId).toList();
        var children = footprint.children(ids, day);
        var below = footprint.unitsBelow(ids, day);
        var members = footprint.members(ids, day);
        return units.stream()
                .map(unit -> new UnitLine(
                        String.valueOf(unit.organisationId()),
                        unit.name(),
                        unit.shortName(),
                        unit.level(),
                        unit.unitType(),
                        unit.place(),
                        unit.counted(),
                        children.getOrDefault(unit.organisationId(), 0L),
                        below.getOrDefault(unit.organisationId(), 0L),
                        members.getOrDefault(unit.organisationId(), 0L),
                        List.of()))
                .toList();
    }

    private UnitLine withPath(UnitLine line, LocalDate day) {
        var path = tree.path(line.number(), day).stream()
                .filter(above -> above.organisationId() != line.number())
                .map(OrganisationVersion::shortName)
                .toList();
        return line.under(path);
    }
}
