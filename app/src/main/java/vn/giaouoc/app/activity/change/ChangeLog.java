package vn.giaouoc.app.activity.change;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.activity.kind.Words;
import vn.giaouoc.app.activity.year.Lateness;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.activity.Activity;
import vn.giaouoc.db.activity.change.ActivityChange;
import vn.giaouoc.db.activity.change.ActivityChangeRepository;
import vn.giaouoc.db.activity.change.ChangeAct;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** Writes the steps, in the transaction of the act. A change after submission is marked, and wants a reason. */
@Singleton
public class ChangeLog {

    private static final int REASON = 500;

    private final ActivityChangeRepository changes;
    private final AuditTrail trail;
    private final Lateness lateness;
    private final ObjectMapper json;
    private final Times times;

    ChangeLog(ActivityChangeRepository changes, AuditTrail trail, Lateness lateness, ObjectMapper json, Times times) {
        this.changes = changes;
        this.trail = trail;
        this.lateness = lateness;
        this.json = json;
        this.times = times;
    }

    /**
     * One step.
     *
     * @param issueId the issue concerned, null for the record itself
     * @param was the content before, null when there was none
     * @param dayWas the day of the record before, null when there was none
     */
    public record Step(
            ChangeAct act,
            @Nullable Long issueId,
            @Nullable Object was,
            @Nullable LocalDate dayWas,
            @Nullable String reason) {

        public static Step of(ChangeAct act, @Nullable Object was, @Nullable LocalDate dayWas) {
            return new Step(act, null, was, dayWas, null);
        }

        public Step because(@Nullable String why) {
            return new Step(act, issueId, was, dayWas, why);
        }
    }

    /** Refuses INVALID REASON_MISSING when the report of the record's year was submitted and no reason is given. */
    @Transactional
    public void record(Actor actor, Activity now, Step step) {
        var reason = Words.line(step.reason(), REASON, "Lý do", "reason");
        var change = change(actor, now, step, reason);
        if (change.late() && reason == null && (step.act() == ChangeAct.MEND || step.act() == ChangeAct.WITHDRAW)) {
            throw Refusal.invalid(
                            "REASON_MISSING",
                            "Báo cáo của năm này đã nộp. Anh/chị ghi lý do thay đổi; cấp trên sẽ thấy dấu «đã thay đổi"
                                    + " sau khi nộp».")
                    .with("field", "reason");
        }
        changes.save(change);
        trail.record(
                actor,
                "ACTIVITY_" + step.act().name(),
                now.organisationId(),
                "activity:" + now.id(),
                now.kind()
                        + (step.issueId() == null ? "" : " issue:" + step.issueId())
                        + (change.late() ? " after submission" : ""));
    }

    /** Many new records of one unit at once, with one line in the trail. */
    @Transactional
    public void added(Actor actor, List<Activity> records) {
        if (!records.isEmpty()) {
            changes.saveAll(records.stream()
                    .map(now -> change(actor, now, Step.of(ChangeAct.ADD, null, null), null))
                    .toList());
            long unit = records.getFirst().organisationId();
            trail.record(actor, "ACTIVITY_ADD", unit, "organisation:" + unit, records.size() + " records");
        }
    }

    /** Issues raised in a dialogue at once, with one line in the trail. */
    @Transactional
    public void raised(Actor actor, Activity dialogue, List<Long> issueIds) {
        if (!issueIds.isEmpty()) {
            changes.saveAll(issueIds.stream()
                    .map(issue -> change(
                            actor, dialogue, new Step(ChangeAct.ADD, issue, null, dialogue.onDate(), null), null))
                    .toList());
            trail.record(
                    actor,
                    "ACTIVITY_ADD",
                    dialogue.organisationId(),
                    "activity:" + dialogue.id(),
                    dialogue.kind() + " issues:" + issueIds.size());
        }
    }

    private ActivityChange change(Actor actor, Activity now, Step step, @Nullable String reason) {
        return new ActivityChange(
                Ids.next(),
                now.organisationId(),
                now.id(),
                step.issueId(),
                step.act(),
                step.was() == null ? null : text(step.was()),
                step.dayWas(),
                now.onDate(),
                reason,
                lateness.late(now.organisationId(), step.dayWas(), now.onDate()),
                actor.isSystem() ? null : actor.accountId(),
                times.now());
    }

    private String text(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
