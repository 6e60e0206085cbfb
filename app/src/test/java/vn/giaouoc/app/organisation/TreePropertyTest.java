package vn.giaouoc.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.OrganisationVersionRepository;

/** The flattened tree, kept by whole sets of rows, equals what one would compute by walking the versions. */
@MicronautTest(transactional = false)
class TreePropertyTest {

    private static final int UNITS = 300;
    private static final int EVENTS = 200;

    @Inject
    TreeScene scene;

    @Inject
    OrganisationService service;

    @Inject
    OrganisationVersionRepository versions;

    private final Random random = new Random(20260701);
    private final List<Long> ids = new ArrayList<>();
    private final Map<Long, Long> lastEvent = new HashMap<>();

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
        assertThat(refused).as("rules were met on the way").isPositive();
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
            var before = TreeScene.tables(ids);
            try {
                long event = event(any());
                assertThat(TreeScene.tables(ids)).isNotEqualTo(before);
                service.undo(Actor.SYSTEM, event);
                assertThat(TreeScene.tables(ids)).isEqualTo(before);
                undone++;
                event(any());
            } catch (Refusal refusal) {
                assertThat(refusal.sentence()).isNotBlank();
            }
        }
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
        return switch (random.nextInt(6)) {
            case 0 -> scene.rename(id, "Tên mới " + random.nextInt(), on);
            case 1 -> scene.dissolve(id, null, on);
            default -> scene.transfer(id, any(), on);
        };
    }

    private long any() {
        return ids.get(random.nextInt(ids.size()));
    }

    private void requireClosureTrue() {
        var lives = versions.ofAll(ids).stream().collect(Collectors.groupingBy(OrganisationVersion::organisationId));
        var expected = new HashSet<String>();
        for (long id : ids) {
            var life = lives.getOrDefault(id, List.of());
            climb(id, id, 0, life.getFirst().validFrom(), life.getLast().validTo(), lives, expected);
        }
        var in = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        var stored = TreeScene.rows("SELECT * FROM organisation_closure WHERE descendant_id IN (" + in + ")").stream()
                .map(row -> row.substring("organisation_closure ".length()))
                .collect(Collectors.toSet());
        assertThat(stored).isEqualTo(expected);
    }

    private static void climb(
            long from,
            long at,
            int depth,
            LocalDate since,
            LocalDate until,
            Map<Long, List<OrganisationVersion>> lives,
            Set<String> rows) {
        rows.add("%d %d %d %s %s".formatted(at, from, depth, since, until));
        for (var period : parentPeriods(lives.getOrDefault(at, List.of()))) {
            var parent = period.parentId();
            var begin = since.isAfter(period.validFrom()) ? since : period.validFrom();
            var end = until.isBefore(period.validTo()) ? until : period.validTo();
            if (parent != null && begin.isBefore(end)) {
                climb(from, parent, depth + 1, begin, end, lives, rows);
            }
        }
    }

    private static List<OrganisationVersion> parentPeriods(List<OrganisationVersion> life) {
        var merged = new ArrayList<OrganisationVersion>();
        for (var version : life) {
            if (version.empty()) {
                continue;
            }
            if (!merged.isEmpty() && merged.getLast().under(version.parentId())) {
                merged.add(merged.removeLast().until(version.validTo()));
            } else {
                merged.add(version);
            }
        }
        return merged;
    }
}
