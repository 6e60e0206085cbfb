package vn.giaouoc.db.report.life;

import static vn.giaouoc.db.report.life.ReportState.APPROVED;
import static vn.giaouoc.db.report.life.ReportState.CONSOLIDATED;
import static vn.giaouoc.db.report.life.ReportState.DRAFT;
import static vn.giaouoc.db.report.life.ReportState.EXEMPT;
import static vn.giaouoc.db.report.life.ReportState.IN_REVIEW;
import static vn.giaouoc.db.report.life.ReportState.RETURNED;
import static vn.giaouoc.db.report.life.ReportState.SUBMITTED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.db.common.Refusal;

/**
 * The one table of moves (trade: part 5, states): from which states, to which, who asks, what must hold before, what it does
 * besides. The same for the report of a grassroots union and the consolidated report of a superior.
 */
public enum ReportMove {
    /** The chair confirms; a returned report comes back with the next number. */
    SUBMIT(
            "nộp",
            Mover.UNIT,
            EnumSet.of(DRAFT, RETURNED),
            SUBMITTED,
            List.of(ReportGuard.HARD_CHECKS_PASS, ReportGuard.WARNINGS_ACCEPTED),
            ReportEffect.FREEZES,
            ReportEffect.KEEPS_FIRST_TIME,
            ReportEffect.LOCKS),
    /** The unit takes it back while nobody has begun the review. */
    WITHDRAW("rút lại", Mover.UNIT, EnumSet.of(SUBMITTED), DRAFT, List.of(), ReportEffect.UNLOCKS),
    /** Somebody begins to look at it. */
    BEGIN_REVIEW(
            "bắt đầu thẩm định",
            Mover.REVIEWER,
            EnumSet.of(SUBMITTED),
            IN_REVIEW,
            List.of(ReportGuard.NOT_OWN_REPORT),
            ReportEffect.LOCKS),
    /** Single sections go back with reasons; the others stay accepted. */
    SEND_BACK(
            "trả lại",
            Mover.REVIEWER,
            EnumSet.of(IN_REVIEW),
            RETURNED,
            List.of(ReportGuard.NOT_OWN_REPORT, ReportGuard.SECTION_RETURNED, ReportGuard.DUE_AGAIN_AHEAD),
            ReportEffect.UNLOCKS,
            ReportEffect.NEW_DUE_DAY),
    APPROVE(
            "duyệt",
            Mover.REVIEWER,
            EnumSet.of(IN_REVIEW),
            APPROVED,
            List.of(ReportGuard.NOT_OWN_REPORT, ReportGuard.NO_SECTION_RETURNED),
            ReportEffect.KEEPS_SCORE),
    /** Follows from the superior's own submission. */
    CONSOLIDATE("tổng hợp", Mover.SUPERIOR, EnumSet.of(APPROVED), CONSOLIDATED, List.of(), ReportEffect.LOCKS),
    /** Follows from the superior taking its own submission back. */
    RELEASE("bỏ tổng hợp", Mover.SUPERIOR, EnumSet.of(CONSOLIDATED), APPROVED, List.of()),
    /** The province only: what was approved may be mended, and whoever consolidated it is told. */
    REOPEN(
            "mở lại",
            Mover.PROVINCE,
            EnumSet.of(APPROVED, CONSOLIDATED),
            RETURNED,
            List.of(ReportGuard.REASON_GIVEN, ReportGuard.DUE_AGAIN_AHEAD),
            ReportEffect.UNLOCKS,
            ReportEffect.NEW_DUE_DAY,
            ReportEffect.FLAGS_ABOVE),
    /** Ended, founded after the cut-off, suspended: nothing is owed. */
    EXEMPT_UNIT(
            "miễn nộp",
            Mover.PROVINCE,
            EnumSet.of(DRAFT, RETURNED),
            EXEMPT,
            List.of(ReportGuard.REASON_GIVEN),
            ReportEffect.LOCKS,
            ReportEffect.LEAVES_DENOMINATOR),
    /** The exemption was a mistake, or the event behind it was taken back. */
    OWE_AGAIN(
            "bỏ miễn nộp",
            Mover.PROVINCE,
            EnumSet.of(EXEMPT),
            DRAFT,
            List.of(ReportGuard.REASON_GIVEN),
            ReportEffect.UNLOCKS,
            ReportEffect.OWES_AGAIN);

    private final String verb;
    private final Mover mover;
    private final Set<ReportState> from;
    private final ReportState to;
    private final List<ReportGuard> guards;
    private final List<ReportEffect> effects;

    ReportMove(
            String verb,
            Mover mover,
            Set<ReportState> from,
            ReportState to,
            List<ReportGuard> guards,
            ReportEffect... effects) {
        this.verb = verb;
        this.mover = mover;
        this.from = Set.copyOf(from);
        this.to = to;
        this.guards = guards;
        this.effects = List.of(effects);
    }

    /** What it is called: "duyệt". */
    public String verb() {
        return verb;
    }

    public Mover mover() {
        return mover;
    }

    public Set<ReportState> from() {
        return from;
    }

    public ReportState to() {
        return to;
    }

    public List<ReportGuard> guards() {
        return guards;
    }

    public List<ReportEffect> effects() {
        return effects;
    }

    public boolean does(ReportEffect effect) {
        return effects.contains(effect);
    }

    public boolean startsAt(ReportState state) {
        return from.contains(state);
    }

    /**
     * Refuses with CONFLICT WRONG_STATE (details {@code expected}, {@code found}) when the report stands elsewhere, then with
     * the first guard that does not hold.
     */
    public void require(ReportFacts facts) {
        requireState(facts.state());
        for (var guard : guards) {
            var refusal = guard.refusal(facts);
            if (refusal != null) {
                throw refusal;
            }
        }
    }

    /** The state alone. */
    public void requireState(ReportState found) {
        if (!startsAt(found)) {
            throw wrong(verb, from, found);
        }
    }

    /** The sentence for whatever wants a state and finds another: "Báo cáo đang ở trạng thái «Nháp»; chỉ duyệt được khi …". */
    public static Refusal wrong(String verb, Set<ReportState> expected, ReportState found) {
        var states = EnumSet.copyOf(expected);
        var labels = states.stream().map(state -> "«" + state.label() + "»").collect(Collectors.joining(" hoặc "));
        return Refusal.conflict(
                        "WRONG_STATE",
                        "Báo cáo đang ở trạng thái «%s»; chỉ %s được khi %s. Anh/chị tải lại trang để xem trạng thái mới nhất."
                                .formatted(found.label(), verb, labels))
                .with("expected", states.stream().map(Enum::name).toList())
                .with("found", found.name());
    }
}
