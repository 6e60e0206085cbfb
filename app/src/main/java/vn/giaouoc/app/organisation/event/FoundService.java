package vn.giaouoc.app.organisation.event;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.ClosureUpkeep;
import vn.giaouoc.db.organisation.Organisation;
import vn.giaouoc.db.organisation.OrganisationRepository;
import vn.giaouoc.db.organisation.OrganisationVersionRepository;
import vn.giaouoc.db.organisation.event.OrganisationEventRepository;
import vn.giaouoc.db.organisation.workplace.Employer;
import vn.giaouoc.db.organisation.workplace.EmployerRepository;

/** Writes foundings in batches: a country of 126,000 units is founded by the same lines as one. */
@Singleton
class FoundService {

    private static final int CHUNK = 2000;

    private final Rows rows;
    private final ClosureUpkeep closure;
    private final TreeWriter writer;
    private final AuditTrail trail;
    private final Times times;

    FoundService(Rows rows, ClosureUpkeep closure, TreeWriter writer, AuditTrail trail, Times times) {
        this.rows = rows;
        this.closure = closure;
        this.writer = writer;
        this.trail = trail;
        this.times = times;
    }

    /** The four tables a founding writes to. */
    @Singleton
    record Rows(
            OrganisationRepository organisations,
            OrganisationEventRepository events,
            OrganisationVersionRepository versions,
            EmployerRepository employers) {}

    void write(Actor actor, List<FoundOrganisation> wishes, List<TreeChange> changes) {
        var now = times.now();
        var employers = new ArrayList<Employer>();
        var organisations = new ArrayList<Organisation>(changes.size());
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            var wish = wishes.get(i);
            organisations.add(new Organisation(change.organisationId(), FoundingPlan.code(wish), now, wish.batchId()));
            for (var employer : wish.employers()) {
                employers.add(new Employer(
                        Ids.next(),
                        change.organisationId(),
                        Names.clean(employer, 300, "tên đơn vị sử dụng lao động"),
                        change.on(),
                        Ids.STILL));
            }
        }
        chunked(organisations, rows.organisations()::saveAll);
        chunked(
                changes.stream()
                        .map(c -> writer.event(actor, c.eventId(), c.kind(), c.organisationId(), c.decision()))
                        .toList(),
                rows.events()::saveAll);
        chunked(changes.stream().map(c -> Objects.requireNonNull(c.after())).toList(), rows.versions()::saveAll);
        chunked(employers, rows.employers()::saveAll);
        steps(changes).values().forEach(closure::found);
        remember(actor, wishes, changes);
    }

    /** Units by their distance from the tree as it stood: a superior's rows must be there before those of its units. */
    private static TreeMap<Integer, List<Long>> steps(List<TreeChange> changes) {
        var depths = new HashMap<Long, Integer>();
        var steps = new TreeMap<Integer, List<Long>>();
        for (var change : changes) {
            var parent = Objects.requireNonNull(change.after()).parentId();
            int depth = parent == null ? 0 : depths.getOrDefault(parent, -1) + 1;
            depths.put(change.organisationId(), depth);
            steps.computeIfAbsent(depth, at -> new ArrayList<>()).add(change.organisationId());
        }
        return steps;
    }

    private void remember(Actor actor, List<FoundOrganisation> wishes, List<TreeChange> changes) {
        if (changes.size() == 1) {
            var only = changes.getFirst();
            trail.record(
                    actor,
                    "ORGANISATION_FOUND",
                    only.organisationId(),
                    "event:" + only.eventId(),
                    only.decision().number());
        } else if (!changes.isEmpty()) {
            trail.record(
                    actor,
                    "ORGANISATION_FOUND_ALL",
                    topOf(wishes),
                    "event:" + changes.getFirst().eventId(),
                    changes.size() + " units");
        }
    }

    private static @Nullable Long topOf(List<FoundOrganisation> wishes) {
        return wishes.getFirst().parentId();
    }

    private static <T> void chunked(List<T> all, Consumer<List<T>> save) {
        for (int from = 0; from < all.size(); from += CHUNK) {
            save.accept(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
    }
}
