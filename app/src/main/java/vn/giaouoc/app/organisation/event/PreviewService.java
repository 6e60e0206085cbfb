package vn.giaouoc.app.organisation.event;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.organisation.OrganisationFootprint;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.event.EventKind;

/** Tells what a planned change will do, in names and figures. */
@Singleton
class PreviewService {

    private final OrganisationTree tree;
    private final OrganisationFootprint footprint;
    private final Times times;

    PreviewService(OrganisationTree tree, OrganisationFootprint footprint, Times times) {
        this.tree = tree;
        this.footprint = footprint;
        this.times = times;
    }

    OrganisationPreview describe(TreeChange change) {
        var on = change.on();
        long id = change.organisationId();
        var before = change.before();
        var after = change.after();
        var heir = change.heirId();
        return new OrganisationPreview(
                change.kind(),
                on,
                before == null ? null : before.name(),
                after == null ? null : after.name(),
                path(before, on),
                path(after, on),
                1
                        + (change.kind() == EventKind.FOUND
                                ? 0
                                : footprint.unitsBelow(List.of(id), on).getOrDefault(id, 0L)),
                footprint.members(List.of(id), earlier(on, times.today())).getOrDefault(id, 0L),
                heir == null ? null : tree.at(heir, on).name(),
                footprint.yearsFrom(on));
    }

    private List<String> path(@Nullable OrganisationVersion unit, LocalDate day) {
        var names = new ArrayList<String>();
        if (unit != null) {
            var parent = unit.parentId();
            if (parent != null) {
                tree.path(parent, day).forEach(above -> names.add(above.name()));
            }
            names.add(unit.name());
        }
        return names;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
