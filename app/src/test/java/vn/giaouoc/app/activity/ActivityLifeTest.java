package vn.giaouoc.app.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.activity.book.ActivityBook;
import vn.giaouoc.app.activity.book.ActivityQuestion;
import vn.giaouoc.app.activity.change.RecordChange;
import vn.giaouoc.app.activity.change.RecordChanges;
import vn.giaouoc.app.activity.issue.IssueService;
import vn.giaouoc.app.activity.issue.MendIssue;
import vn.giaouoc.app.activity.issue.OpenIssues;
import vn.giaouoc.app.attachment.Upload;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.activity.change.ChangeAct;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class ActivityLifeTest {

    private static final byte[] PDF = "%PDF-1.4 quy che".getBytes(StandardCharsets.US_ASCII);

    @Inject
    ActivityScene scene;

    @Inject
    ActivityService service;

    @Inject
    UndoService undo;

    @Inject
    ActivityFiles files;

    @Inject
    ActivityBook book;

    @Inject
    IssueService issues;

    @Inject
    OpenIssues openIssues;

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
    void an_issue_is_neither_due_nor_resolved_before_it_was_raised_and_ends_with_an_answer() {
        long unit = scene.union();
        var chair = scene.chair(unit);
        long dialogue = scene.dialogue(unit, "2026-06-15");
        assertThat(refused(() -> issues.raise(chair, dialogue, ActivityScene.resolved("2026-06-14")))
                        .details())
                .containsEntry("field", "resolvedOn");
        assertThat(refused(() -> issues.raise(chair, dialogue, ActivityScene.resolved("2026-11-22")))
                        .details())
                .containsEntry("field", "resolvedOn");
        assertThat(refused(() -> scene.issue(unit, dialogue, "2026-06-14")).details())
                .containsEntry("field", "dueOn");
        assertThat(issues.raise(chair, dialogue, ActivityScene.resolved("2026-06-15")))
                .isPositive();
        long meeting = scene.meeting(unit, "2026-06-15", 3);
        assertThat(refused(() -> scene.issue(unit, meeting, null)).code()).isEqualTo("NO_DIALOGUE");
    }

    @Test
    void open_issues_of_all_years_stand_together_the_longest_overdue_first() {
        long unit = scene.union();
        long old = scene.dialogue(unit, "2025-06-15");
        long young = scene.dialogue(unit, "2026-06-15");
        long undated = scene.issue(unit, young, null);
        long later = scene.issue(unit, young, "2026-12-30");
        long today = scene.issue(unit, young, "2026-11-21");
        long overdue = scene.issue(unit, old, "2025-07-01");
        long done = scene.issue(unit, old, "2025-08-01");
        issues.mend(scene.chair(unit), new MendIssue(done, 0, ActivityScene.resolved("2025-09-01"), null));

        var open = openIssues.of(scene.chair(unit), unit);
        assertThat(open).extracting(line -> Long.parseLong(line.id())).containsExactly(overdue, today, later, undated);
        assertThat(open.getFirst().overdueDays()).isEqualTo(508);
        assertThat(open.get(1).overdue()).as("the last day is still in time").isFalse();
    }

    @Test
    void an_undone_issue_is_as_it_was() {
        long unit = scene.union();
        long dialogue = scene.dialogue(unit, "2026-06-15");
        long issue = scene.issue(unit, dialogue, null);
        issues.mend(scene.chair(unit), new MendIssue(issue, 0, ActivityScene.resolved("2026-07-01"), null));
        assertThat(openIssues.of(scene.chair(unit), unit)).isEmpty();
        undo.undo(scene.chair(unit), dialogue);
        assertThat(openIssues.of(scene.chair(unit), unit)).hasSize(1);
    }

    @Test
    void a_file_is_taken_away_and_put_back_and_is_reached_through_its_own_record_only() {
        long unit = scene.union();
        var chair = scene.chair(unit);
        long id = scene.meeting(unit, "2026-03-01", 30);
        long other = scene.meeting(unit, "2026-03-02", 30);
        var file = files.add(chair, id, new Upload("C:\\giấy tờ\\qc.pdf", PDF));
        assertThat(files.add(chair, id, new Upload("lần hai.pdf", PDF)).id()).isEqualTo(file.id());
        assertThat(scene.line(unit, id).files()).hasSize(1);
        assertThat(files.content(chair, id, file.number())).isEqualTo(PDF);
        assertThat(refused(() -> files.content(chair, other, file.number())).code())
                .isEqualTo("NO_SUCH_FILE");
        files.remove(chair, id, file.number());
        assertThat(refused(() -> files.content(chair, id, file.number())).code())
                .isEqualTo("NO_SUCH_FILE");
        undo.undo(chair, id);
        assertThat(scene.line(unit, id).files()).hasSize(1);
        assertThat(refused(() -> files.add(
                                chair, id, new Upload("qc.pdf", "MZ chay".getBytes(StandardCharsets.US_ASCII))))
                        .code())
                .isEqualTo("FILE_WRONG_TYPE");
        assertThat(refused(() -> files.add(chair, id, new Upload("to.pdf", new byte[10 * 1024 * 1024 + 1])))
                        .code())
                .isEqualTo("FILE_TOO_LARGE");
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

    private static Refusal refused(ThrowingCallable act) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
