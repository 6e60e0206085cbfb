package vn.giaouoc.db.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giaouoc.db.agreement.life.VersionGuard;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.life.VersionMoves;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.common.Refusal;

/** The one table of moves against the life told in the design, and every guard before every move it stands at. */
class VersionMovesTest {

    /** Written by hand from the design, not derived from the code it judges. */
    private static final Map<VersionMove, String> LIFE = new TreeMap<>(Map.of(
            VersionMove.SEND, "DRAFT > NEGOTIATING",
            VersionMove.AGREE, "NEGOTIATING > AGREED",
            VersionMove.RETHINK, "AGREED > NEGOTIATING",
            VersionMove.OPEN_FOR_SIGNING, "AGREED > OPEN",
            VersionMove.COMPLETE, "OPEN > SIGNED",
            VersionMove.TAKE_BACK, "EXPIRED OPEN > NEGOTIATING",
            VersionMove.EXPIRE, "OPEN > EXPIRED",
            VersionMove.EXTEND, "EXPIRED > OPEN",
            VersionMove.REPLACE, "SIGNED > REPLACED",
            VersionMove.CANCEL, "AGREED DRAFT EXPIRED NEGOTIATING OPEN SIGNED > CANCELLED"));

    @Test
    void the_table_is_the_life_of_the_design() {
        var table = Arrays.stream(VersionMove.values())
                .collect(Collectors.toMap(move -> move, VersionMovesTest::told, (one, same) -> one, TreeMap::new));
        assertThat(table).isEqualTo(LIFE);
    }

    private static String told(VersionMove move) {
        var from = move.from().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        return String.join(" ", from) + " > " + move.to();
    }

    @TestFactory
    Stream<DynamicTest> every_move_from_every_state_is_allowed_or_says_what_it_expected_and_found() {
        return Arrays.stream(VersionMove.values())
                .flatMap(move -> Arrays.stream(VersionState.values())
                        .map(state -> dynamicTest(move + " from " + state, () -> tried(move, state))));
    }

    private static void tried(VersionMove move, VersionState state) {
        var facts = Facts.whereAllHolds(state);
        var allowed = Stream.of(LIFE.getOrDefault(move, "").split(" > ")[0].split(" "))
                .anyMatch(state.name()::equals);
        if (allowed) {
            assertThatCode(() -> move.require(facts)).doesNotThrowAnyException();
            assertThat(VersionMoves.from(state)).contains(move);
            return;
        }
        assertThatThrownBy(() -> move.require(facts)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("WRONG_STATE");
            assertThat(refusal.sentence()).contains("«" + state.label() + "»").contains("chỉ " + move.verb());
            move.from().forEach(from -> assertThat(refusal.sentence()).contains("«" + from.label() + "»"));
            assertThat(refusal.details()).containsEntry("found", state.name());
        });
    }

    @TestFactory
    Stream<DynamicTest> every_guard_stops_the_move_it_stands_before() {
        return Arrays.stream(VersionMove.values())
                .flatMap(move -> move.guards().stream()
                        .map(guard -> dynamicTest(guard + " before " + move, () -> {
                            var state = move.from().iterator().next();
                            var code = Facts.CODES.getOrDefault(guard, "no code is known of this guard");
                            assertThatThrownBy(() -> move.require(Facts.where(guard, state)))
                                    .isInstanceOfSatisfying(
                                            Refusal.class,
                                            refusal ->
                                                    assertThat(refusal.code()).isEqualTo(code));
                        })));
    }

    @Test
    void every_guard_stands_before_some_move() {
        var used = Arrays.stream(VersionMove.values())
                .flatMap(move -> move.guards().stream())
                .collect(Collectors.toSet());
        assertThat(used).isEqualTo(Set.of(VersionGuard.values()));
    }

    @Test
    void what_is_cancelled_or_replaced_stays_so_and_everything_else_goes_on() {
        for (var state : VersionState.values()) {
            var end = state == VersionState.CANCELLED || state == VersionState.REPLACED;
            assertThat(VersionMoves.from(state).isEmpty()).as(state.name()).isEqualTo(end);
        }
    }

    @Test
    void two_states_are_joined_by_one_move_at_most() {
        for (var from : VersionState.values()) {
            var reached = VersionMoves.from(from).stream().map(VersionMove::to).toList();
            assertThat(reached).as(from.name()).doesNotHaveDuplicates();
        }
        assertThat(VersionMoves.between(VersionState.AGREED, VersionState.OPEN)).contains(VersionMove.OPEN_FOR_SIGNING);
        assertThat(VersionMoves.between(VersionState.DRAFT, VersionState.SIGNED))
                .isEmpty();
    }
}
