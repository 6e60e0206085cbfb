package vn.giaouoc.app.activity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.activity.change.ChangeLog;
import vn.giaouoc.app.activity.change.ChangeLog.Step;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.activity.Activity;
import vn.giaouoc.db.activity.ActivityContent;
import vn.giaouoc.db.activity.ActivityRepository;
import vn.giaouoc.db.activity.change.ChangeAct;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** Keeps, mends and takes back records. Nothing is lost: every step stays in the history. */
@Singleton
public class ActivityService {

    private final ActivityRights rights;
    private final Rules rules;
    private final ActivityRepository records;
    private final ChangeLog log;
    private final Times times;

    /** What a record is held against. */
    @Singleton
    record Rules(ActivityRules content, OnceRule once) {

        ActivityContent checked(ActivityRules.Unit unit, String kindCode, ActivityContent typed, long except) {
            var kind = content.kind(kindCode);
            var checked = content.checked(unit, kind, typed);
            once.require(unit.id(), kind, checked, except);
            return checked;
        }
    }

    ActivityService(ActivityRights rights, Rules rules, ActivityRepository records, ChangeLog log, Times times) {
        this.rights = rights;
        this.rules = rules;
        this.records = records;
        this.log = log;
        this.times = times;
    }

    /** Keeps something that happened; answers with its id. */
    @Transactional
    public long add(Actor actor, AddActivity wish) {
        rights.requireKeep(actor, wish.organisationId());
        var content = rules.checked(held(wish.organisationId()), wish.kind(), wish.content(), 0);
        var record = records.save(fresh(actor, wish, content));
        log.record(actor, record, Step.of(ChangeAct.ADD, null, null));
        return record.id();
    }

    /** Keeps much of one unit at once, by the same rules; answers with the ids in the same order. */
    @Transactional
    public List<Long> addAll(Actor actor, long organisationId, List<AddActivity> wishes) {
        rights.requireKeep(actor, organisationId);
        var unit = held(organisationId);
        var fresh = new ArrayList<Activity>();
        for (var wish : wishes) {
            if (wish.organisationId() != organisationId) {
                throw new IllegalArgumentException("one unit at a time");
            }
            fresh.add(fresh(actor, wish, rules.checked(unit, wish.kind(), wish.content(), 0)));
        }
        records.saveAll(fresh);
        log.added(actor, fresh);
        return fresh.stream().map(Activity::id).toList();
    }

    /** Mends a record; CONFLICT when somebody else was quicker. */
    @Transactional
    public void mend(Actor actor, MendActivity wish) {
        var was = standing(actor, wish.id(), wish.version());
        var content = rules.checked(held(was.organisationId()), was.kind(), wish.content(), was.id());
        if (content.equals(was.content())) {
            return;
        }
        var now = records.update(was.with(content, by(actor), times.now()));
        log.record(
                actor, now, Step.of(ChangeAct.MEND, was.content(), was.onDate()).because(wish.reason()));
    }

    /** Takes a record back; it stays in the history and can be put back. */
    @Transactional
    public void withdraw(Actor actor, long id, long version, @Nullable String reason) {
        var was = standing(actor, id, version);
        var now = records.update(was.withdrawn(by(actor), times.now()));
        log.record(
                actor,
                now,
                Step.of(ChangeAct.WITHDRAW, was.content(), was.onDate()).because(reason));
    }

    private ActivityRules.Unit held(long organisationId) {
        records.hold(organisationId);
        return rules.content().unit(organisationId);
    }

    private Activity standing(Actor actor, long id, long version) {
        var record = records.findById(id).orElseThrow(ActivityService::unknown);
        rights.requireKeep(actor, record.organisationId());
        records.hold(record.organisationId()); // always the unit before its records, so that nobody waits in a circle
        var now = records.now(id).orElseThrow(ActivityService::unknown);
        if (now.version() != version || !now.stands()) {
            throw Refusal.conflict(
                    "CHANGED_MEANWHILE",
                    "Có người vừa sửa hoặc rút mục này. Điều anh/chị ghi vẫn còn trên màn hình; anh/chị mở lại mục để"
                            + " xem bản mới.");
        }
        return now;
    }

    private Activity fresh(Actor actor, AddActivity wish, ActivityContent content) {
        var now = times.now();
        return new Activity(
                Ids.next(),
                wish.organisationId(),
                wish.kind(),
                content.on(),
                content.title(),
                content.facts(),
                content.note(),
                by(actor),
                now,
                by(actor),
                now,
                null,
                0);
    }

    static @Nullable Long by(Actor actor) {
        return actor.isSystem() ? null : (Long) actor.accountId();
    }

    static Refusal unknown() {
        return Refusal.notFound("NO_SUCH_ACTIVITY", "Không có mục này. Anh/chị tải lại trang Hoạt động trong năm.");
    }
}
