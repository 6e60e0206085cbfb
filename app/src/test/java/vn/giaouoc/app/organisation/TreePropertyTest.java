package vn.giaouoc.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.succession.Parts;
import vn.giaouoc.app.organisation.succession.SuccessionService;
import vn.giaouoc.app.organisation.succession.request.ConsolidateOrganisations;
import vn.giaouoc.app.organisation.succession.request.DetachOrganisation;
import vn.giaouoc.app.organisation.succession.request.Joining;
import vn.giaouoc.app.organisation.succession.request.MergeOrganisations;
import vn.giaouoc.app.organisation.succession.request.NewUnit;
import vn.giaouoc.app.organisation.succession.request.Share;
import vn.giaouoc.app.organisation.succession.request.SplitOrganisation;
import vn.giaouoc.app.organisation.succession.request.SuccessionWish;
import vn.giaouoc.db.OwnDatabase;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationVersionRepository;
import vn.giaouoc.db.organisation.event.EventKind;

/** The flattened tree, kept by whole sets of rows, equals what one would compute by walking the versions. */
@OwnDatabase
@MicronautTest(transactional = false)
class TreePropertyTest {

    private static final int UNITS = 300;
    private static final int EVENTS = 200;

    @Inject
    TreeScene scene;

    @Inject
    OrganisationService service;

    @Inject
    OrganisationTree tree;

    @Inject
    SuccessionService successions;

    @Inject
    OrganisationVersionRepository versions;

    private final Random random = new Random(20260701);
    private final List<Long> ids = new ArrayList<>();
    private final Map<Long, Long> lastEvent = new HashMap<>();
    private final Map<EventKind, Integer> happened = new EnumMap<>(EventKind.class);

    @Test
    void the_closure_equals_a_walk_over_the_versions_after_200_random_events_and_undos() {
        ids.add(scene.root());
        for (int i = 1; i < UNITS; i++) {
            ids.add(scene.unit(any(), "Đơn vị " + i, TreeScene.EARLY.plusDays(i / 3)));
        }
        int done = 0;
        int refused = 0;
        while (done < EVENTS) {
            try {
                somethingHappens();
                done++;
            } catch (Refusal refusal) {
                refused++;
            }
            if (done % 40 == 0) {
                requireClosureTrue();
            }
        }
        requireClosureTrue();
        requireHeirsTrue();
        assertThat(refused).as("rules were met on the way").isPositive();
        assertThat(happened.keySet())
                .contains(EventKind.MERGE_INTO, EventKind.CONSOLIDATE, EventKind.SPLIT, EventKind.DETACH);
        assertThat(new HashSet<>(versions.ofAll(ids))).hasSizeGreaterThan(UNITS);
    }

    @Test
    void undo_returns_the_exact_tables_before_whatever_happened_to_the_tree() {
        ids.add(scene.root());
        for (int i = 1; i < 60; i++) {
            ids.add(scene.unit(any(), "Đơn vị " + i, TreeScene.EARLY.plusDays(i)));
        }
        int undone = 0;
        while (undone < 60) {
            var before = tables();
            try {
                long event = event(any());
                assertThat(tables()).isNotEqualTo(before);
                service.undo(Actor.SYSTEM, event);
                assertThat(tables()).isEqualTo(before);
                undone++;
                requireHeirsTrue();
                event(any());
            } catch (Refusal refusal) {
                assertThat(refusal.sentence()).isNotBlank();
            }
        }
        assertThat(happened.keySet())
                .contains(EventKind.MERGE_INTO, EventKind.CONSOLIDATE, EventKind.SPLIT, EventKind.DETACH);
    }

    /** The rows of the known units, and how many there are of all, so that no row of a vanished unit is left. */
    private Set<String> tables() {
        var rows = TreeScene.tables(ids);
        for (var table : List.of(
                "organisation",
                "organisation_version",
                "organisation_closure",
                "organisation_heir",
                "organisation_lineage",
                "organisation_event_place")) {
            rows.addAll(TreeScene.rows("SELECT '" + table + "', COUNT(*) FROM " + table));
        }
        return rows;
    }

    private void somethingHappens() {
        long id = any();
        if (random.nextInt(5) == 0 && lastEvent.containsKey(id)) {
            service.undo(Actor.SYSTEM, lastEvent.remove(id));
        } else {
            lastEvent.put(id, event(id));
        }
    }

    private long event(long id) {
        var on = TreeScene.EARLY.plusDays(100 + random.nextInt(400));
        return switch (random.nextInt(12)) {
            case 0, 1 -> scene.rename(id, "Tên mới " + random.nextInt(), on);
            case 2 -> scene.dissolve(id, null, on);
            case 3 -> several(EventKind.MERGE_INTO, new MergeOrganisations(some(id), any(), TreeScene.paper(on)));
            case 4 ->
                several(
                        EventKind.CONSOLIDATE,
                        new ConsolidateOrganisations(some(id), fresh(random.nextBoolean()), TreeScene.paper(on)));
            case 5 -> several(EventKind.SPLIT, split(id, on));
            case 6 -> several(EventKind.DETACH, new DetachOrganisation(id, share(below(id)), TreeScene.paper(on)));
            default -> scene.transfer(id, any(), on);
        };
    }

    /** Carries it out; units that begin with it take part in what comes. */
    private long several(EventKind kind, SuccessionWish wish) {
        long event = successions.carryOut(Actor.SYSTEM, wish);
        happened.merge(kind, 1, Integer::sum);
        TreeScene.rows("SELECT organisation_id FROM organisation_version WHERE event_id = " + event).stream()
                .map(row -> Long.parseLong(row.split(" ")[1]))
                .filter(id -> !ids.contains(id))
                .forEach(ids::add);
        return event;
    }

    private SplitOrganisation split(long id, LocalDate on) {
        var below = below(id);
        int cut = below.isEmpty() ? 0 : random.nextInt(below.size());
        return new SplitOrganisation(
                id,
                List.of(share(below.subList(0, cut)), share(below.subList(cut, below.size()))),
                random.nextInt(2),
                TreeScene.paper(on));
    }

    private Share share(List<Long> below) {
        return new Share(fresh(false), List.of(), List.of(), below);
    }

    private NewUnit fresh(boolean elsewhere) {
        Long parent = elsewhere ? (Long) any() : null;
        return new NewUnit(null, "Đơn vị mới " + random.nextInt(), null, null, null, null, parent, null);
    }

    /** Some of the units that stand below today. */
    private List<Long> below(long id) {
        return successions.parts(Actor.SYSTEM, id).below().stream()
                .map(Parts.Part::number)
                .filter(any -> random.nextInt(3) > 0)
                .toList();
    }

    private List<Joining> some(long first) {
        return Stream.of(first, any(), any())
                .distinct()
                .limit(1 + random.nextInt(3))
                .map(Joining::of)
                .toList();
    }

    private long any() {
        return ids.get(random.nextInt(ids.size()));
    }

    /** Who speaks for an ended unit is found by following those that spoke, one event after the other, to the living. */
    private void requireHeirsTrue() {
        var speaks = new HashMap<Long, Long>();
        TreeScene.rows("SELECT predecessor_id, successor_id FROM organisation_lineage WHERE speaks")
                .forEach(row -> speaks.put(Long.parseLong(row.split(" ")[1]), Long.parseLong(row.split(" ")[2])));
        for (long id : ids) {
            long speaker = id;
            while (speaks.containsKey(speaker)) {
                speaker = speaks.get(speaker);
            }
            assertThat(tree.speaker(id)).isEqualTo(speaker);
        }
    }

    private void requireClosureTrue() {
        var in = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        var stored = TreeScene.rows("SELECT * FROM organisation_closure WHERE descendant_id IN (" + in + ")").stream()
                .map(row -> row.substring("organisation_closure ".length()))
                .collect(Collectors.toSet());
        assertThat(stored).isEqualTo(TreeWalk.over(versions.ofAll(ids)));
    }
}
