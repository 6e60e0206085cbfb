package vn.giaouoc.db.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Clause;
import vn.giaouoc.db.agreement.text.Direction;
import vn.giaouoc.db.agreement.text.FrozenText;
import vn.giaouoc.db.agreement.text.Target;
import vn.giaouoc.db.common.Digest;

/** The text that is signed has one canonical form: what reads the same has the same digest, what differs has another. */
class AgreementTextTest {

    @Test
    void the_digest_of_a_text_never_changes_with_the_program() {
        assertThat(Facts.content().canonical()).isEqualTo("""
                giaouoc-agreement-content-1
                basis\tlaw\tCăn cứ Luật Thi đua, khen thưởng
                article\tcontent\tNội dung thi đua
                clause\tc1\tKhông vô cảm
                target\tt1\tKý cam kết\t%\t95\tAT_LEAST\t
                """);
        assertThat(Digest.hex(Facts.content().sha256()))
                .isEqualTo(Digest.hex(Digest.sha256(Facts.content().canonical().getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void one_changed_letter_party_or_goal_is_another_text() {
        var text = frozen("Khoa Nội", Facts.content());
        assertThat(text.sha256()).isEqualTo(frozen("Khoa Nội", Facts.content()).sha256());
        assertThat(text.sha256())
                .isNotEqualTo(frozen("Khoa Ngoại", Facts.content()).sha256());
        var other = new AgreementContent(
                Facts.content().basis(),
                Facts.content().articles(),
                List.of(new Target("t1", "Ký cam kết", "%", new BigDecimal("94"), Direction.AT_LEAST, null)));
        assertThat(text.sha256()).isNotEqualTo(frozen("Khoa Nội", other).sha256());
    }

    @Test
    void composed_and_decomposed_letters_breaks_and_trailing_zeros_do_not_count() {
        var typed = new Clause("a", "  Kỷ cương,\n\ttrách nhiệm ");
        var pasted = new Clause("a", Normalizer.normalize("Kỷ cương, trách nhiệm", Normalizer.Form.NFD));
        assertThat(typed).isEqualTo(pasted);
        assertThat(target("95.50")).isEqualTo(target("95.5"));
        assertThat(target("1E+2").goalText()).isEqualTo("100");
    }

    @Test
    void a_goal_is_reached_from_its_own_value_on_in_its_direction() {
        var goal = new BigDecimal("95");
        assertThat(Direction.AT_LEAST.met(new BigDecimal("95.0"), goal)).isTrue();
        assertThat(Direction.AT_LEAST.met(new BigDecimal("94.9"), goal)).isFalse();
        assertThat(Direction.AT_MOST.met(new BigDecimal("95.00"), goal)).isTrue();
        assertThat(Direction.AT_MOST.met(new BigDecimal("95.1"), goal)).isFalse();
        assertThat(target("95.5").goalWords()).isEqualTo("từ 95,5 % trở lên");
    }

    private static Target target(String goal) {
        return new Target("t", "Ký cam kết", "%", new BigDecimal(goal), Direction.AT_LEAST, null);
    }

    private static FrozenText frozen(String name, AgreementContent content) {
        var party = new FrozenText.FrozenParty("Bên A", "PARTY", "DEPARTMENT:1:2:0", name);
        return new FrozenText("7K3M9QXT2B4D", 1, 2026, "Giao ước", List.of(party), content);
    }
}
