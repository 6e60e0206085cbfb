package vn.giaouoc.app.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.activity.ActivityScene.refused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.activity.issue.IssueService;
import vn.giaouoc.app.activity.issue.MendIssue;
import vn.giaouoc.app.activity.issue.OpenIssues;

/** What was raised in a dialogue: when it is due, when it is open, when it is resolved. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class DialogueIssuesTest {

    @Inject
    ActivityScene scene;

    @Inject
    UndoService undo;

    @Inject
    IssueService issues;

    @Inject
    OpenIssues openIssues;

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
}
