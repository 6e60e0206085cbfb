package vn.giaouoc.db.question;

import static vn.giaouoc.db.question.QuestionState.ANSWERED;
import static vn.giaouoc.db.question.QuestionState.CLOSED;
import static vn.giaouoc.db.question.QuestionState.NEW;
import static vn.giaouoc.db.question.QuestionState.UNDER_WAY;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.db.common.Refusal;

/**
 * The table of moves: who makes which, from where to where.
 *
 * <pre>
 * TAKE     the office  Mới, Đang xử lý      → Đang xử lý (another officer may take it over)
 * ADD      the unit    Mới, Đang xử lý      → stays
 * ANSWER   the office  all but Đóng         → Đã trả lời
 * CLOSE    both        Mới, Đã trả lời      → Đóng (the unit also a new one it no longer needs answered)
 * REOPEN   both        Đã trả lời, Đóng     → Đang xử lý
 * </pre>
 */
public enum QuestionMove {
    TAKE("nhận xử lý", EnumSet.of(NEW, UNDER_WAY)),
    ADD("hỏi thêm", EnumSet.of(NEW, UNDER_WAY)),
    ANSWER("trả lời", EnumSet.of(NEW, UNDER_WAY, ANSWERED)),
    CLOSE("đóng", EnumSet.of(NEW, ANSWERED)),
    REOPEN("mở lại", EnumSet.of(ANSWERED, CLOSED));

    private final String verb;
    private final Set<QuestionState> from;

    QuestionMove(String verb, Set<QuestionState> from) {
        this.verb = verb;
        this.from = Set.copyOf(from);
    }

    public String verb() {
        return verb;
    }

    public boolean startsAt(QuestionState state) {
        return from.contains(state);
    }

    /** The state afterwards; CONFLICT WRONG_STATE, which says what was expected and found, where the move is not there. */
    public QuestionState after(QuestionState state) {
        if (!startsAt(state)) {
            var expected = EnumSet.copyOf(from).stream()
                    .map(one -> "«" + one.label() + "»")
                    .collect(Collectors.joining(" hoặc "));
            throw Refusal.conflict(
                            "WRONG_STATE",
                            "Phiếu đang ở trạng thái «%s»; chỉ %s được khi %s. Anh/chị tải lại trang để xem mới nhất."
                                    .formatted(state.label(), verb, expected))
                    .with("found", state.name());
        }
        return switch (this) {
            case TAKE, REOPEN -> UNDER_WAY;
            case ADD -> state;
            case ANSWER -> ANSWERED;
            case CLOSE -> CLOSED;
        };
    }
}
