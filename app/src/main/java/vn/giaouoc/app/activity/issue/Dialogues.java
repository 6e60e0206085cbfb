package vn.giaouoc.app.activity.issue;

import jakarta.inject.Singleton;
import vn.giaouoc.app.activity.kind.KindBook;
import vn.giaouoc.db.activity.Activity;
import vn.giaouoc.db.activity.ActivityRepository;
import vn.giaouoc.db.activity.issue.DialogueIssueRepository;
import vn.giaouoc.db.activity.kind.ActivityKind;
import vn.giaouoc.db.common.Refusal;

/** The records issues are raised in. */
@Singleton
record Dialogues(ActivityRepository records, DialogueIssueRepository issues, KindBook kinds) {

    long unitOf(long activityId) {
        return records.findById(activityId).orElseThrow(Dialogues::unknown).organisationId();
    }

    /** The dialogue, held until the transaction ends; refuses one taken back and a record of a kind without issues. */
    Activity held(long activityId) {
        var record = records.now(activityId).filter(Activity::stands).orElseThrow(Dialogues::unknown);
        if (kinds.find(record.kind()).filter(ActivityKind::raisesIssues).isEmpty()) {
            throw Refusal.invalid(
                    "NO_DIALOGUE", "Kiến nghị chỉ ghi vào cuộc gặp mặt, đối thoại. Anh/chị chọn cuộc đối thoại.");
        }
        return record;
    }

    private static Refusal unknown() {
        return Refusal.notFound(
                "NO_SUCH_ACTIVITY", "Không có cuộc đối thoại này. Anh/chị tải lại trang Hoạt động trong năm.");
    }
}
