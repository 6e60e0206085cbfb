package vn.giaouoc.app.organisation.directory;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.OrganisationVersionRepository;

/** A person's tree as of a day with every unit opened, in the order the screen shows it: each followed by what lies below. */
@Singleton
class WholeTree {

    private final Sight sight;
    private final OrganisationDirectory directory;
    private final OrganisationVersionRepository versions;

    WholeTree(Sight sight, OrganisationDirectory directory, OrganisationVersionRepository versions) {
        this.sight = sight;
        this.directory = directory;
        this.versions = versions;
    }

    /** Below that unit, or from where the person's tree begins; each with the names above it. */
    List<UnitLine> lines(Actor actor, @Nullable Long unit, LocalDate day) {
        if (unit != null) {
            sight.require(actor, unit, day);
        }
        var walk = new Walk(actor, day);
        if (unit == null) {
            sight.tops(actor, day).forEach(walk::from);
        } else {
            walk.below(unit);
        }
        return directory.lines(walk.order, day).stream()
                .map(line -> line.under(Objects.requireNonNull(walk.paths.get(line.number()))))
                .toList();
    }

    /** One way through the tree. */
    private final class Walk {

        private final Actor actor;
        private final LocalDate day;
        private final List<OrganisationVersion> order = new ArrayList<>();
        private final Map<Long, List<String>> paths = new HashMap<>();

        Walk(Actor actor, LocalDate day) {
            this.actor = actor;
            this.day = day;
        }

        void from(OrganisationVersion top) {
            var above = way(top.organisationId());
            order.add(top);
            paths.put(top.organisationId(), above.subList(0, above.size() - 1));
            below(top.organisationId());
        }

        void below(long unit) {
            var children = versions.belowByName(unit, day).stream()
                    .collect(Collectors.groupingBy(child -> Objects.requireNonNull(child.parentId())));
            open(unit, way(unit), children);
        }

        /** What lies below a unit nobody here may open stays closed, as on the screen. */
        private void open(long unit, List<String> way, Map<Long, List<OrganisationVersion>> children) {
            if (!sight.sees(actor, unit, day)) {
                return;
            }
            for (var child : children.getOrDefault(unit, List.of())) {
                order.add(child);
                paths.put(child.organisationId(), way);
                open(
                        child.organisationId(),
                        Stream.concat(way.stream(), Stream.of(child.shortName()))
                                .toList(),
                        children);
            }
        }

        private List<String> way(long unit) {
            return versions.pathOn(unit, day).stream()
                    .map(OrganisationVersion::shortName)
                    .toList();
        }
    }
}
