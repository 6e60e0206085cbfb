package vn.giaouoc.app.activity.issue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.activity.kind.Words;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.db.activity.issue.IssueContent;
import vn.giaouoc.db.activity.issue.IssueState;
import vn.giaouoc.db.common.Refusal;

/** What an issue must keep to: nothing is due or resolved before it was raised, and what is resolved has an answer. */
final class IssueRules {

    private IssueRules() {}

    static IssueContent checked(IssueContent typed, LocalDate raisedOn, LocalDate today) {
        var state = typed.state();
        if (state == null) {
            throw Refusal.invalid("STATE_MISSING", "Anh/chị chọn «Tình trạng».").with("field", "state");
        }
        var answer = Words.text(typed.answer(), 4000, "Trả lời", "answer");
        return new IssueContent(
                Words.required(
                        Words.text(typed.question(), 2000, "Ý kiến, kiến nghị", "question"),
                        "Ý kiến, kiến nghị",
                        "question"),
                state == IssueState.RESOLVED ? Words.required(answer, "Trả lời", "answer") : answer,
                Words.line(typed.owner(), 200, "Người giải quyết", "owner"),
                due(typed.dueOn(), raisedOn),
                state,
                state == IssueState.RESOLVED ? resolved(typed.resolvedOn(), raisedOn, today) : null);
    }

    private static @Nullable LocalDate due(@Nullable LocalDate due, LocalDate raisedOn) {
        if (due != null && (!Days.storable(due) || due.isBefore(raisedOn))) {
            throw Refusal.invalid(
                            "DUE_TOO_EARLY",
                            "«Hạn giải quyết» phải từ ngày đối thoại (%s) trở đi. Anh/chị chọn lại."
                                    .formatted(Days.text(raisedOn)))
                    .with("field", "dueOn");
        }
        return due;
    }

    private static LocalDate resolved(@Nullable LocalDate resolved, LocalDate raisedOn, LocalDate today) {
        var day = resolved == null ? today : resolved;
        if (day.isBefore(raisedOn) || day.isAfter(today)) {
            throw Refusal.invalid(
                            "RESOLVED_WRONG",
                            "«Ngày giải quyết xong» phải từ ngày đối thoại (%s) đến hôm nay (%s). Anh/chị chọn lại."
                                    .formatted(Days.text(raisedOn), Days.text(today)))
                    .with("field", "resolvedOn");
        }
        return day;
    }
}
