package vn.giaouoc.db.agreement.life;

import static vn.giaouoc.db.agreement.life.VersionState.AGREED;
import static vn.giaouoc.db.agreement.life.VersionState.CANCELLED;
import static vn.giaouoc.db.agreement.life.VersionState.DRAFT;
import static vn.giaouoc.db.agreement.life.VersionState.EXPIRED;
import static vn.giaouoc.db.agreement.life.VersionState.NEGOTIATING;
import static vn.giaouoc.db.agreement.life.VersionState.OPEN;
import static vn.giaouoc.db.agreement.life.VersionState.REPLACED;
import static vn.giaouoc.db.agreement.life.VersionState.SIGNED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.db.common.Refusal;

/**
 * The one table of moves: from which states, to which state, and what must hold before. Whoever may ask for a move is the
 * services' business.
 */
public enum VersionMove {
    /** The keeper shows the draft to the parties. */
    SEND("gửi thương lượng", EnumSet.of(DRAFT), NEGOTIATING, VersionGuard.TWO_PARTIES, VersionGuard.TEXT_COMPLETE),
    /** The last party agreed. */
    AGREE(
            "thống nhất",
            EnumSet.of(NEGOTIATING),
            AGREED,
            VersionGuard.TWO_PARTIES,
            VersionGuard.TEXT_COMPLETE,
            VersionGuard.ALL_AGREED),
    /** The keeper wants to talk again before signing. */
    RETHINK("thương lượng lại", EnumSet.of(AGREED), NEGOTIATING, VersionGuard.REASON_GIVEN),
    /** The text is frozen and may be signed. */
    OPEN_FOR_SIGNING(
            "mở ký",
            EnumSet.of(AGREED),
            OPEN,
            VersionGuard.TWO_PARTIES,
            VersionGuard.TEXT_COMPLETE,
            VersionGuard.ALL_AGREED,
            VersionGuard.HEADS_KNOWN,
            VersionGuard.LAST_DAY_AHEAD),
    /** The last party signed. */
    COMPLETE("hoàn tất việc ký", EnumSet.of(OPEN), SIGNED, VersionGuard.ALL_SIGNED),
    /** The keeper takes an open or expired text back; signatures under it bind nobody any more. */
    TAKE_BACK("rút về thương lượng", EnumSet.of(OPEN, EXPIRED), NEGOTIATING, VersionGuard.REASON_GIVEN),
    /** The last day to sign has passed. */
    EXPIRE("cho quá hạn", EnumSet.of(OPEN), EXPIRED, VersionGuard.LAST_DAY_PASSED),
    /** The keeper gives more time: the text is the same, signatures stay. */
    EXTEND("gia hạn ký", EnumSet.of(EXPIRED), OPEN, VersionGuard.HEADS_KNOWN, VersionGuard.LAST_DAY_AHEAD),
    /** The amendment is signed. */
    REPLACE("thay bằng bản sửa đổi", EnumSet.of(SIGNED), REPLACED, VersionGuard.SUCCESSOR_SIGNED),
    /** The keeper cancels, whatever the text has reached, but never what was judged. */
    CANCEL(
            "hủy",
            EnumSet.of(DRAFT, NEGOTIATING, AGREED, OPEN, EXPIRED, SIGNED),
            CANCELLED,
            VersionGuard.REASON_GIVEN,
            VersionGuard.NOT_JUDGED);

    private final String verb;
    private final Set<VersionState> from;
    private final VersionState to;
    private final List<VersionGuard> guards;

    VersionMove(String verb, Set<VersionState> from, VersionState to, VersionGuard... guards) {
        this.verb = verb;
        this.from = Set.copyOf(from);
        this.to = to;
        this.guards = List.of(guards);
    }

    /** What it is called: "mở ký". */
    public String verb() {
        return verb;
    }

    public Set<VersionState> from() {
        return from;
    }

    public VersionState to() {
        return to;
    }

    public List<VersionGuard> guards() {
        return guards;
    }

    /** True for moves the keeper asks for; the others follow from what parties and the calendar do. */
    public boolean asked() {
        return this != AGREE && this != COMPLETE && this != EXPIRE && this != REPLACE;
    }

    public boolean startsAt(VersionState state) {
        return from.contains(state);
    }

    /**
     * Refuses with CONFLICT WRONG_STATE (details {@code expected}, {@code found}) when the version stands elsewhere, then
     * with the first guard that does not hold.
     */
    public void require(VersionFacts facts) {
        requireState(facts.state());
        for (var guard : guards) {
            var refusal = guard.refusal(facts);
            if (refusal != null) {
                throw refusal;
            }
        }
    }

    /** The state alone. */
    public void requireState(VersionState found) {
        if (!startsAt(found)) {
            throw wrong(verb, from, found);
        }
    }

    /** The sentence for whatever wants a state and finds another: "Giao ước đang ở trạng thái «Nháp»; chỉ …". */
    public static Refusal wrong(String verb, Set<VersionState> expected, VersionState found) {
        var states = EnumSet.copyOf(expected);
        var labels = states.stream().map(state -> "«" + state.label() + "»").collect(Collectors.joining(" hoặc "));
        return Refusal.conflict(
                        "WRONG_STATE",
                        "Giao ước đang ở trạng thái «%s»; chỉ %s được khi %s. Anh/chị tải lại trang để xem trạng thái mới nhất."
                                .formatted(found.label(), verb, labels))
                .with("expected", states.stream().map(Enum::name).toList())
                .with("found", found.name());
    }
}
