package vn.giaouoc.app.report.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    /** A01 is 50, A02 is 40 (20 last year), A03 is missing, C04.a is 0; A02 was typed. */
    private static final CellReader CELLS = new CellReader() {
        private final Map<String, Integer> now = Map.of("A01", 50, "A02", 40, "C04.a", 0);

        @Override
        public @Nullable BigDecimal value(String key) {
            var value = now.get(key);
            return value == null ? null : BigDecimal.valueOf(value);
        }

        @Override
        public @Nullable BigDecimal previous(String key) {
            return key.equals("A02") ? BigDecimal.valueOf(20) : null;
        }

        @Override
        public boolean typed(String key) {
            return key.equals("A02");
        }

        @Override
        public boolean filled(String key) {
            return now.containsKey(key);
        }
    };

    @ParameterizedTest
    @CsvSource({
        "A01 + A02 * 2, 130",
        "(A01 + A02) * 2, 180",
        "A01 - A02 - 5, 5",
        "A02 / A01, 0.8",
        "A02 - previous(A02), 20",
        "A01 >= A02, 1",
        "A01 < A02, 0",
        "A01 = 50 and A02 != 40, 0",
        "A01 = 50 or A03 > 1, 1",
        "A01 = 0 and A03 > 1, 0",
        "not typed(A02) or filled(A03), 0",
        "not (A01 = 50), 0",
        "A02 <= 2.5 * previous(A02), 1",
    })
    void arithmetic_comparing_and_joining_answer_as_on_paper(String text, BigDecimal answer) {
        assertThat(ExpressionText.read(text).of(CELLS)).isEqualByComparingTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A03", "A01 + A03", "A01 / C04.a", "A03 <= A01", "previous(A01) * 10", "A01 = 50 and A03 > 1"})
    void where_a_value_is_missing_there_is_no_answer_and_nothing_is_held_against_anybody(String text) {
        var expression = ExpressionText.read(text);
        assertThat(expression.of(CELLS)).isNull();
        assertThat(expression.holds(CELLS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A01 +",
                "A01 A02",
                "A01 ~ A02",
                "previous A02",
                "previous(7)",
                "(A01",
                "a01 < 3",
                "A01 < A02 < A03"
            })
    void what_makes_no_sense_is_a_mistake_of_the_content(String text) {
        assertThatThrownBy(() -> ExpressionText.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_names_every_cell_it_asks_for() {
        assertThat(ExpressionText.read("A01 < 10 * previous(A02) or typed(C04.a)")
                        .keys())
                .isEqualTo(Set.of("A01", "A02", "C04.a"));
    }
}
