package vn.giaouoc.app.report.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.form.FormCheck;
import vn.giaouoc.db.report.life.Mover;
import vn.giaouoc.db.report.life.ReportEffect;
import vn.giaouoc.db.report.life.ReportFacts;
import vn.giaouoc.db.report.life.ReportGuard;
import vn.giaouoc.db.report.life.ReportMove;
import vn.giaouoc.db.report.life.ReportMoves;
import vn.giaouoc.db.report.life.ReportState;
import vn.giaouoc.db.report.mark.SectionMark;
import vn.giaouoc.db.report.mark.SectionState;

/** Every move in every state: allowed where DOMAIN part 5 says so, refused everywhere else. */
class ReportMovesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final FormCheck CHECK = new FormCheck("X", "A01", "A01 > 0", true, "Chưa ghi tổng số.");

    /** The table once more, as the trade's notes have it: "from to" of every move. */
    private static final Map<ReportMove, Set<String>> TABLE = Map.of(
            ReportMove.SUBMIT, Set.of("DRAFT SUBMITTED", "RETURNED SUBMITTED"),
            ReportMove.WITHDRAW, Set.of("SUBMITTED DRAFT"),
            ReportMove.BEGIN_REVIEW, Set.of("SUBMITTED IN_REVIEW"),
            ReportMove.SEND_BACK, Set.of("IN_REVIEW RETURNED"),
            ReportMove.APPROVE, Set.of("IN_REVIEW APPROVED"),
            ReportMove.CONSOLIDATE, Set.of("APPROVED CONSOLIDATED"),
            ReportMove.RELEASE, Set.of("CONSOLIDATED APPROVED"),
            ReportMove.REOPEN, Set.of("APPROVED RETURNED", "CONSOLIDATED RETURNED"),
            ReportMove.EXEMPT_UNIT, Set.of("DRAFT EXEMPT", "RETURNED EXEMPT"),
            ReportMove.OWE_AGAIN, Set.of("EXEMPT DRAFT"));

    /** What each guard sees when it does not hold. */
    private static final Map<ReportGuard, ReportFacts> BROKEN = Map.of(
            ReportGuard.HARD_CHECKS_PASS, good().checked(List.of(CHECK), List.of()),
            ReportGuard.WARNINGS_ACCEPTED, good().checked(List.of(), List.of(CHECK)),
            ReportGuard.NOT_OWN_REPORT, good().byOneself(true),
            ReportGuard.REASON_GIVEN, good().because("  "),
            ReportGuard.SECTION_RETURNED, good().marked(List.of(mark(SectionState.ACCEPTED, null))),
            ReportGuard.NO_SECTION_RETURNED, good().marked(List.of(mark(SectionState.RETURNED, "Sai số"))),
            ReportGuard.DUE_AGAIN_AHEAD, good().dueAgain(TODAY.minusDays(1)));

    static Stream<Arguments> everyMoveInEveryState() {
        return Arrays.stream(ReportMove.values())
                .flatMap(move -> Arrays.stream(ReportState.values()).map(state -> Arguments.of(move, state)));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("everyMoveInEveryState")
    void a_move_is_allowed_where_the_table_says_so_and_refused_everywhere_else(ReportMove move, ReportState state) {
        var facts = passing(move, state);
        if (Objects.requireNonNull(TABLE.get(move)).contains(state + " " + move.to())) {
            assertThatCode(() -> move.require(facts)).doesNotThrowAnyException();
            return;
        }
        var refusal = catchThrowableOfType(Refusal.class, () -> move.require(facts));
        assertThat(refusal.code()).isEqualTo("WRONG_STATE");
        assertThat(refusal.sentence()).contains("«" + state.label() + "»").contains(move.verb());
        assertThat(refusal.details()).containsEntry("found", state.name()).containsKey("expected");
    }

    static Stream<Arguments> everyGuardOfEveryMove() {
        return Arrays.stream(ReportMove.values())
                .flatMap(move -> move.guards().stream().map(guard -> Arguments.of(move, guard)));
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("everyGuardOfEveryMove")
    void each_guard_alone_stops_its_move_with_a_sentence_that_says_what_to_do(ReportMove move, ReportGuard guard) {
        var broken = Objects.requireNonNull(BROKEN.get(guard));
        var facts = new ReportFacts(
                move.from().iterator().next(),
                broken.broken(),
                broken.unaccepted(),
                guard == ReportGuard.SECTION_RETURNED || guard == ReportGuard.NO_SECTION_RETURNED
                        ? broken.sections()
                        : passing(move, ReportState.DRAFT).sections(),
                broken.own(),
                broken.reason(),
                broken.againDueOn(),
                TODAY);
        var refusal = catchThrowableOfType(Refusal.class, () -> move.require(facts));
        assertThat(refusal).isNotNull();
        assertThat(refusal.sentence()).endsWith(".").hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(ReportGuard.class)
    void every_guard_is_asked_by_some_move_and_lets_good_facts_pass(ReportGuard guard) {
        assertThat(ReportMove.values()).anyMatch(move -> move.guards().contains(guard));
        var facts = guard == ReportGuard.SECTION_RETURNED
                ? good().marked(List.of(mark(SectionState.RETURNED, "Thiếu danh sách")))
                : good();
        assertThat(guard.refusal(facts)).isNull();
    }

    @Test
    void a_returned_section_without_a_reason_goes_nowhere() {
        var facts = good().marked(List.of(mark(SectionState.RETURNED, " ")));
        var refusal = ReportGuard.SECTION_RETURNED.refusal(facts);
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo("SECTION_REASON_NEEDED");
        assertThat(refusal.details()).containsEntry("field", "sections.B");
    }

    @Test
    void a_broken_check_names_its_cell_and_its_sentence() {
        var refusal = ReportGuard.HARD_CHECKS_PASS.refusal(good().checked(List.of(CHECK), List.of()));
        assertThat(refusal).isNotNull();
        assertThat(refusal.sentence()).contains("Chưa ghi tổng số.");
        assertThat(refusal.details())
                .containsEntry("field", "A01")
                .containsEntry("cells", Map.of("A01", "Chưa ghi tổng số."));
    }

    @Test
    void only_the_province_reopens_and_exempts_and_only_the_unit_submits() {
        assertThat(by(Mover.PROVINCE))
                .containsExactlyInAnyOrder(ReportMove.REOPEN, ReportMove.EXEMPT_UNIT, ReportMove.OWE_AGAIN);
        assertThat(by(Mover.UNIT)).containsExactlyInAnyOrder(ReportMove.SUBMIT, ReportMove.WITHDRAW);
        assertThat(by(Mover.REVIEWER))
                .containsExactlyInAnyOrder(ReportMove.BEGIN_REVIEW, ReportMove.SEND_BACK, ReportMove.APPROVE)
                .allSatisfy(move -> assertThat(move.guards()).contains(ReportGuard.NOT_OWN_REPORT));
    }

    @Test
    void effects_stand_where_the_notes_put_them() {
        assertThat(with(ReportEffect.FREEZES)).containsExactly(ReportMove.SUBMIT);
        assertThat(with(ReportEffect.FLAGS_ABOVE)).containsExactly(ReportMove.REOPEN);
        assertThat(with(ReportEffect.NEW_DUE_DAY)).containsExactly(ReportMove.SEND_BACK, ReportMove.REOPEN);
        assertThat(with(ReportEffect.KEEPS_SCORE)).containsExactly(ReportMove.APPROVE);
        assertThat(with(ReportEffect.LEAVES_DENOMINATOR)).containsExactly(ReportMove.EXEMPT_UNIT);
        assertThat(Arrays.stream(ReportMove.values()).filter(move -> move.to().open()))
                .allSatisfy(move -> assertThat(move.effects())
                        .contains(ReportEffect.UNLOCKS)
                        .doesNotContain(ReportEffect.LOCKS));
    }

    @Test
    void from_every_state_but_none_something_may_follow_and_a_way_back_to_the_unit_exists() {
        for (var state : ReportState.values()) {
            assertThat(ReportMoves.from(state)).isNotEmpty();
        }
        assertThat(ReportMoves.between(ReportState.DRAFT, ReportState.SUBMITTED))
                .contains(ReportMove.SUBMIT);
        assertThat(ReportMoves.between(ReportState.DRAFT, ReportState.APPROVED)).isEmpty();
    }

    private static ReportFacts passing(ReportMove move, ReportState state) {
        var facts = new ReportFacts(state, List.of(), List.of(), List.of(), false, "Vì vậy", TODAY, TODAY);
        return move == ReportMove.SEND_BACK
                ? facts.marked(List.of(mark(SectionState.RETURNED, "Thiếu danh sách")))
                : facts;
    }

    private static ReportFacts good() {
        return new ReportFacts(ReportState.DRAFT, List.of(), List.of(), List.of(), false, "Vì vậy", TODAY, TODAY);
    }

    private static SectionMark mark(SectionState state, @Nullable String reason) {
        return new SectionMark(1, "B", state, reason, null, Instant.parse("2026-11-21T00:00:00Z"));
    }

    private static List<ReportMove> by(Mover mover) {
        return Arrays.stream(ReportMove.values())
                .filter(move -> move.mover() == mover)
                .toList();
    }

    private static List<ReportMove> with(ReportEffect effect) {
        return Arrays.stream(ReportMove.values())
                .filter(move -> move.does(effect))
                .toList();
    }
}
