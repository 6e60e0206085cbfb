package vn.giaouoc.app.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.rollup.TreeKind;

/** Whose figures one sees, and who sees the names behind them. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class RollupRightsTest {

    @Inject
    GoldenProvince golden;

    @Inject
    RollupService rollups;

    @Inject
    PeopleBehind people;

    @Test
    void everybody_sees_their_own_subtree_and_nothing_else() {
        var chair = golden.chairOf("a1");
        assertEquals(
                5, rollups.ask(chair, question("a1", 2026)).total().figures().members());
        for (var other : List.of("P", "A", "a2", "B")) {
            refused("NOT_YOURS", () -> rollups.ask(chair, question(other, 2026)));
        }
        var superior = golden.superiorOf("A");
        refused("NOT_YOURS", () -> rollups.ask(superior, question("a4", 2026)));
        assertEquals(
                4, rollups.ask(superior, question("a4", 2025)).total().figures().members());
    }

    @Test
    void names_are_for_the_union_itself_and_never_for_superiors() {
        var question = question("a1", 2026);
        assertEquals(5, people.of(golden.chairOf("a1"), question).size());
        assertEquals(4, people.of(golden.chairOf("a4"), question("a4", 2026)).size());
        assertFalse(people.may(golden.superiorOf("A"), golden.id("a1")));
        refused("NO_NAMES", () -> people.of(golden.superiorOf("A"), question));
    }

    private RollupQuestion question(String unit, int year) {
        return RollupQuestion.of(golden.id(unit), golden.campaign(), year).kind(TreeKind.AS_IT_WAS);
    }

    private static void refused(String code, Executable wish) {
        assertEquals(code, assertThrows(Refusal.class, wish).code());
    }
}
