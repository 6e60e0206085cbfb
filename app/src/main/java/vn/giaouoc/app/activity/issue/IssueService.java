package vn.giaouoc.app.activity.issue;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.activity.ActivityRights;
import vn.giaouoc.app.activity.change.ChangeLog;
import vn.giaouoc.app.activity.change.ChangeLog.Step;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.activity.Activity;
import vn.giaouoc.db.activity.change.ChangeAct;
import vn.giaouoc.db.activity.issue.DialogueIssue;
import vn.giaouoc.db.activity.issue.IssueContent;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** Raises issues in a dialogue, follows them up and takes them back. */
@Singleton
public class IssueService {

    private final ActivityRights rights;
    private final Dialogues dialogues;
    private final ChangeLog log;
    private final Times times;

    IssueService(ActivityRights rights, Dialogues dialogues, ChangeLog log, Times times) {
        this.rights = rights;
        this.dialogues = dialogues;
        this.log = log;
        this.times = times;
    }

    /** Raises one issue; answers with its id. */
    @Transactional
    public long raise(Actor actor, long activityId, IssueContent typed) {
        return raiseAll(actor, activityId, List.of(typed)).getFirst();
    }

    /** Raises several, in their order. */
    @Transactional
    public List<Long> raiseAll(Actor actor, long activityId, List<IssueContent> typed) {
        rights.requireKeep(actor, dialogues.unitOf(activityId));
        var dialogue = dialogues.held(activityId);
        var issues = typed.stream()
                .map(one -> fresh(dialogue, IssueRules.checked(one, dialogue.onDate(), times.today())))
                .toList();
        dialogues.issues().saveAll(issues);
        var ids = issues.stream().map(DialogueIssue::id).toList();
        log.raised(actor, dialogue, ids);
        return ids;
    }

    /** Mends an issue; CONFLICT when somebody else was quicker. */
    @Transactional
    public void mend(Actor actor, MendIssue wish) {
        var dialogue = dialogueOf(actor, wish.id());
        var was = standing(wish.id(), wish.version());
        var content = IssueRules.checked(wish.content(), dialogue.onDate(), times.today());
        if (!content.equals(was.content())) {
            var now = dialogues.issues().update(was.with(content, times.now()));
            note(actor, dialogue, now, ChangeAct.MEND, was.content(), wish.reason());
        }
    }

    /** Takes an issue back; it stays in the history. */
    @Transactional
    public void withdraw(Actor actor, long issueId, long version, @Nullable String reason) {
        var dialogue = dialogueOf(actor, issueId);
        var was = standing(issueId, version);
        var now = dialogues.issues().update(was.withdrawn(times.now()));
        note(actor, dialogue, now, ChangeAct.WITHDRAW, was.content(), reason);
    }

    /** The dialogue is held before its issue, as undoing does, so that nobody waits in a circle. */
    private Activity dialogueOf(Actor actor, long issueId) {
        var issue = dialogues.issues().findById(issueId).orElseThrow(IssueService::unknown);
        rights.requireKeep(actor, issue.organisationId());
        return dialogues.held(issue.activityId());
    }

    private DialogueIssue standing(long issueId, long version) {
        var now = dialogues.issues().now(issueId).orElseThrow(IssueService::unknown);
        if (now.version() != version || !now.stands()) {
            throw Refusal.conflict(
                    "CHANGED_MEANWHILE",
                    "Có người vừa sửa hoặc rút kiến nghị này. Điều anh/chị ghi vẫn còn trên màn hình; anh/chị mở lại để"
                            + " xem bản mới.");
        }
        return now;
    }

    private DialogueIssue fresh(Activity dialogue, IssueContent content) {
        var now = times.now();
        return new DialogueIssue(
                Ids.next(),
                dialogue.id(),
                dialogue.organisationId(),
                content.question(),
                content.answer(),
                content.owner(),
                content.dueOn(),
                content.state(),
                content.resolvedOn(),
                now,
                now,
                null,
                0);
    }

    private void note(
            Actor actor,
            Activity dialogue,
            DialogueIssue issue,
            ChangeAct act,
            IssueContent was,
            @Nullable String reason) {
        log.record(actor, dialogue, new Step(act, issue.id(), was, dialogue.onDate(), reason));
    }

    private static Refusal unknown() {
        return Refusal.notFound("NO_SUCH_ISSUE", "Không có kiến nghị này. Anh/chị tải lại trang Hoạt động trong năm.");
    }
}
