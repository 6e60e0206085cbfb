package vn.giaouoc.app.activity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import vn.giaouoc.app.activity.change.ChangeLog;
import vn.giaouoc.app.activity.change.ChangeLog.Step;
import vn.giaouoc.app.attachment.Attachments;
import vn.giaouoc.app.attachment.KeptFile;
import vn.giaouoc.app.attachment.Upload;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.activity.Activity;
import vn.giaouoc.db.activity.ActivityRepository;
import vn.giaouoc.db.activity.change.ChangeAct;
import vn.giaouoc.db.common.Refusal;

/** Files of records: at most ten each, PDF or pictures. */
@Singleton
public class ActivityFiles {

    private static final int MOST = 10;

    private final ActivityRights rights;
    private final ActivityRepository records;
    private final Attachments attachments;
    private final ChangeLog log;

    ActivityFiles(ActivityRights rights, ActivityRepository records, Attachments attachments, ChangeLog log) {
        this.rights = rights;
        this.records = records;
        this.attachments = attachments;
        this.log = log;
    }

    /** What the files of a record hang on. */
    public static String subject(long activityId) {
        return "activity:" + activityId;
    }

    @Transactional
    public KeptFile add(Actor actor, long activityId, Upload upload) {
        var record = kept(actor, activityId);
        var subject = subject(activityId);
        var there = attachments.on(subject);
        if (there.size() >= MOST) {
            throw Refusal.conflict(
                    "TOO_MANY_FILES", "Mỗi mục giữ nhiều nhất 10 tệp. Anh/chị bỏ bớt tệp cũ rồi thêm tệp mới.");
        }
        var file = attachments.keep(actor, subject, upload);
        if (there.stream().noneMatch(old -> old.id().equals(file.id()))) {
            note(actor, record, ChangeAct.FILE, file);
        }
        return file;
    }

    @Transactional
    public void remove(Actor actor, long activityId, long fileId) {
        var record = kept(actor, activityId);
        var file = attachments.file(subject(activityId), fileId);
        attachments.remove(actor, subject(activityId), fileId);
        note(actor, record, ChangeAct.UNFILE, file);
    }

    /** What lists show of the file, for whoever may see the record. */
    public KeptFile file(Actor actor, long activityId, long fileId) {
        rights.requireSee(actor, record(activityId).organisationId());
        return attachments.file(subject(activityId), fileId);
    }

    /** The content, for whoever may see the record. */
    public byte[] content(Actor actor, long activityId, long fileId) {
        rights.requireSee(actor, record(activityId).organisationId());
        return attachments.content(subject(activityId), fileId);
    }

    private Activity kept(Actor actor, long activityId) {
        var record = record(activityId);
        rights.requireKeep(actor, record.organisationId());
        var now = records.now(activityId).orElseThrow(ActivityService::unknown);
        if (!now.stands()) {
            throw ActivityService.unknown();
        }
        return now;
    }

    private Activity record(long activityId) {
        return records.findById(activityId).orElseThrow(ActivityService::unknown);
    }

    private void note(Actor actor, Activity record, ChangeAct act, KeptFile file) {
        log.record(actor, record, Step.of(act, file.id(), record.onDate()));
    }
}
