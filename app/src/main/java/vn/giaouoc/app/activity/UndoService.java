package vn.giaouoc.app.activity;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.activity.change.ChangeLog;
import vn.giaouoc.app.activity.change.ChangeLog.Step;
import vn.giaouoc.app.attachment.Attachments;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.activity.Activity;
import vn.giaouoc.db.activity.ActivityContent;
import vn.giaouoc.db.activity.ActivityRepository;
import vn.giaouoc.db.activity.change.ActivityChange;
import vn.giaouoc.db.activity.change.ActivityChangeRepository;
import vn.giaouoc.db.activity.change.ChangeAct;
import vn.giaouoc.db.activity.issue.DialogueIssueRepository;
import vn.giaouoc.db.activity.issue.IssueContent;
import vn.giaouoc.db.common.Refusal;

/** Takes back the latest step of a record or of one of its issues; the step itself stays in the history. */
@Singleton
public class UndoService {

    private final ActivityRights rights;
    private final Rows rows;
    private final Attachments attachments;
    private final Book book;
    private final Times times;

    /** What is put back. */
    @Singleton
    record Rows(ActivityRepository records, DialogueIssueRepository issues, ActivityChangeRepository changes) {}

    /** Where steps are written and read. */
    @Singleton
    record Book(ChangeLog log, ObjectMapper json, OnceRule once, ActivityRules rules) {}

    UndoService(ActivityRights rights, Rows rows, Attachments attachments, Book book, Times times) {
        this.rights = rights;
        this.rows = rows;
        this.attachments = attachments;
        this.book = book;
        this.times = times;
    }

    /** Refuses CONFLICT NOTHING_TO_UNDO when the latest step was an undoing already. */
    @Transactional
    public void undo(Actor actor, long activityId) {
        var record = rows.records().findById(activityId).orElseThrow(ActivityService::unknown);
        rights.requireKeep(actor, record.organisationId());
        rows.records().hold(record.organisationId());
        var now = rows.records().now(activityId).orElseThrow(ActivityService::unknown);
        var latest = rows.changes().of(activityId).getLast();
        if (latest.act() == ChangeAct.UNDO) {
            throw Refusal.conflict("NOTHING_TO_UNDO", "Thay đổi gần nhất đã được hoàn tác. Anh/chị tải lại trang.");
        }
        var was = now.onDate();
        @Nullable Object before = latest.issueId() == null ? now.content() : null;
        var back = latest.issueId() == null ? ofRecord(actor, now, latest) : ofIssue(now, latest, latest.issueId());
        book.log().record(actor, back, new Step(ChangeAct.UNDO, latest.issueId(), before, was, null));
    }

    private Activity ofRecord(Actor actor, Activity now, ActivityChange latest) {
        var by = ActivityService.by(actor);
        switch (latest.act()) {
            case FILE -> attachments.remove(actor, ActivityFiles.subject(now.id()), file(latest));
            case UNFILE -> attachments.putBack(actor, ActivityFiles.subject(now.id()), file(latest));
            case ADD -> {
                return rows.records().update(now.withdrawn(by, times.now()));
            }
            default -> {
                var content = read(latest, ActivityContent.class);
                book.once().require(now.organisationId(), book.rules().kind(now.kind()), content, now.id());
                return rows.records().update(now.with(content, by, times.now()));
            }
        }
        return now;
    }

    private Activity ofIssue(Activity dialogue, ActivityChange latest, long issueId) {
        var issue = rows.issues().now(issueId).orElseThrow(ActivityService::unknown);
        rows.issues()
                .update(
                        latest.act() == ChangeAct.ADD
                                ? issue.withdrawn(times.now())
                                : issue.with(read(latest, IssueContent.class), times.now()));
        return dialogue;
    }

    private long file(ActivityChange change) {
        return Long.parseLong(read(change, String.class));
    }

    private <T> T read(ActivityChange change, Class<T> type) {
        try {
            return Objects.requireNonNull(book.json().readValue(Objects.requireNonNull(change.was()), type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
