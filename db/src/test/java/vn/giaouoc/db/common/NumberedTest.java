package vn.giaouoc.db.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NumberedTest {

    @Test
    void names_with_numbers_are_ordered_as_people_count_and_the_others_stay() {
        assertThat(sorted("Ban Giám hiệu", "Tổ may 1", "Tổ may 10", "Tổ may 11", "Tổ may 2", "Văn phòng"))
                .containsExactly("Ban Giám hiệu", "Tổ may 1", "Tổ may 2", "Tổ may 10", "Tổ may 11", "Văn phòng");
    }

    @Test
    void the_same_number_keeps_the_order_of_letters_and_no_number_comes_first() {
        assertThat(sorted("Tổ 3", "Tổ 3 - ca đêm", "Tổ 3 - ca ngày", "Tổ 1", "Tổ "))
                .containsExactly("Tổ ", "Tổ 1", "Tổ 3", "Tổ 3 - ca đêm", "Tổ 3 - ca ngày");
    }

    @Test
    void a_number_longer_than_any_team_has_is_no_fault() {
        assertThat(sorted("Tổ 99999999999999999999", "Tổ 5")).containsExactly("Tổ 5", "Tổ 99999999999999999999");
    }

    private static List<String> sorted(String... names) {
        return Numbered.sorted(List.of(names), Function.identity());
    }
}
