package vn.giaouoc.app.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.activity.ActivityScene.refused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.activity.book.ActivityBook;
import vn.giaouoc.app.activity.book.ActivityQuestion;
import vn.giaouoc.app.activity.change.RecordChange;
import vn.giaouoc.app.activity.change.RecordChanges;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.activity.change.ChangeAct;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class ActivityLifeTest {

    @Inject
    ActivityScene scene;

    @Inject
    ActivityService service;

    @Inject
    UndoService undo;

    @Inject
    ActivityBook book;

    @Inject
    RecordChanges changes;

    @Test
    void a_record_is_mended_taken_back_and_put_back_and_nothing_of_it_is_forgotten() {
        long unit = scene.union();
        var chair = scene.chair(unit);
        long id = scene.meeting(unit, "2026-03-01", 30);
        service.mend(chair, mended(id, 0, "2026-03-02", "40"));
        undo.undo(chair, id);
        assertThat(scene.line(unit, id).values()).containsEntry("audience", "30");
        assertThat(refused(() -> undo.undo(chair, id)).code()).isEqualTo("NOTHING_TO_UNDO");

        service.withdraw(chair, id, scene.line(unit, id).version(), null);
        assertThat(lines(unit)).isEqualTo(0);
        assertThat(book.year(chair, new ActivityQuestion(unit, 2026, "", "", true))
                        .lines())
                .hasSize(1);
        undo.undo(chair, id);
        assertThat(lines(unit)).isEqualTo(1);
        assertThat(book.history(chair, id))
                .extracting(RecordChange::act)
                .containsExactly(ChangeAct.ADD, ChangeAct.MEND, ChangeAct.UNDO, ChangeAct.WITHDRAW, ChangeAct.UNDO);
    }

    @Test
    void the_second_of_two_who_mend_at_once_is_told_and_changes_nothing() {
        long unit = scene.union();
        long id = scene.meeting(unit, "2026-03-01", 30);
        service.mend(scene.chair(unit), mended(id, 0, "2026-03-01", "31"));
        assertThat(refused(() -> service.mend(scene.chair(unit), mended(id, 0, "2026-03-01", "99")))
                        .code())
                .isEqualTo("CHANGED_MEANWHILE");
        assertThat(scene.line(unit, id).values()).containsEntry("audience", "31");
    }

    @Test
    void two_conferences_written_in_the_same_second_leave_one() throws Exception {
        long unit = scene.union();
        try (var two = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> write = () -> {
                try {
                    scene.add(unit, "CONFERENCE", "2026-01-10", "", Map.of("present", "5", "total", "6"));
                    return true;
                } catch (Refusal second) {
                    return false;
                }
            };
            var done = two.invokeAll(List.of(write, write));
            assertThat(List.of(done.getFirst().get(), done.getLast().get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(lines(unit)).isEqualTo(1);
    }

    @Test
    void a_change_after_the_report_wants_a_reason_is_marked_and_is_told_to_the_report() {
        long unit = scene.union();
        var chair = scene.chair(unit);
        long id = scene.meeting(unit, "2026-03-01", 30);
        var before = Instant.now().minusSeconds(1);
        scene.submit(unit, 2026);
        assertThat(changes.changedSince(unit, 2026, Instant.parse("2026-11-21T07:30:00Z")))
                .isEmpty();
        assertThat(refused(() -> service.mend(chair, mended(id, 0, "2026-03-01", "31")))
                        .code())
                .isEqualTo("REASON_MISSING");
        assertThat(scene.line(unit, id).values()).containsEntry("audience", "30");

        service.mend(
                chair,
                new MendActivity(id, 0, ActivityScene.content("2026-03-01", "x", facts("31")), "Đếm lại danh sách"));
        assertThat(scene.line(unit, id).changedLate()).isTrue();
        assertThat(changes.changedSince(unit, 2026, before)).isEmpty(); // the scene's clock stands on 21/11/2026
        var since = changes.changedSince(unit, 2026, Instant.parse("2026-11-20T00:00:00Z"));
        assertThat(since).extracting(RecordChange::act).containsExactly(ChangeAct.ADD, ChangeAct.MEND);
        assertThat(since.getLast().late()).isTrue();
        assertThat(changes.changedSince(unit, 2025, Instant.EPOCH)).isEmpty();
    }

    @Test
    void a_record_moved_into_another_year_has_changed_both() {
        long unit = scene.union();
        long id = scene.meeting(unit, "2026-03-01", 30);
        service.mend(scene.chair(unit), mended(id, 0, "2025-12-31", "30"));
        assertThat(changes.changedSince(unit, 2025, Instant.EPOCH)).hasSize(1);
        assertThat(changes.changedSince(unit, 2026, Instant.EPOCH)).hasSize(2);
    }

    @Test
    void the_superior_and_heads_of_departments_read_and_nobody_but_the_union_writes() {
        long superior = scene.unit(null, OrganisationLevel.UPPER, UnitType.UNION_BODY);
        long unit = scene.unit(superior, OrganisationLevel.GRASSROOTS, UnitType.ENTERPRISE);
        long id = scene.meeting(unit, "2026-03-01", 30);
        for (var reader : List.of(scene.superior(superior), scene.head(unit))) {
            assertThat(book.one(reader, id).number()).isEqualTo(id);
            assertThat(book.year(reader, ActivityQuestion.of(unit, 2026)).mayKeep())
                    .isFalse();
            assertThat(refused(() -> service.withdraw(reader, id, 0, null)).code())
                    .isEqualTo("NOT_YOURS");
            assertThat(refused(() -> undo.undo(reader, id)).code()).isEqualTo("NOT_YOURS");
        }
        Actor neighbour = scene.chair(scene.union());
        assertThat(refused(() -> book.one(neighbour, id)).code()).isEqualTo("NOT_YOURS");
        assertThat(refused(() -> service.mend(neighbour, mended(id, 0, "2026-03-01", "1")))
                        .code())
                .isEqualTo("NOT_YOURS");
    }

    private static MendActivity mended(long id, long version, String day, String audience) {
        return new MendActivity(id, version, ActivityScene.content(day, "Phổ biến Năm không", facts(audience)), null);
    }

    private static Map<String, String> facts(String audience) {
        return Map.of("quantity", "1", "audience", audience);
    }

    private int lines(long unit) {
        return book.year(scene.chair(unit), ActivityQuestion.of(unit, 2026))
                .lines()
                .size();
    }
}
