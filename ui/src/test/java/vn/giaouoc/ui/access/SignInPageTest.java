package vn.giaouoc.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.DemoSignIns;

/** The page says what went wrong, echoes nothing, and shows the demo's sign-ins only in the demo. */
class SignInPageTest {

    private final SignInPage page = new SignInPage(Optional.empty());

    @Test
    void a_refused_form_comes_back_with_what_to_do() {
        assertThat(page.signIn("LOCKED")).contains("chờ ít phút").doesNotContain("{{");
        assertThat(page.signIn(null)).contains("role=\"alert\" tabindex=\"-1\" hidden");
    }

    @Test
    void nothing_of_the_address_comes_onto_the_page() {
        assertThat(page.signIn("<script>alert(1)</script>")).doesNotContain("alert(1)");
    }

    @Test
    void the_page_has_no_inline_script_or_style_and_loads_nothing_from_elsewhere() {
        for (var html : List.of(page.signIn(null), page.signOut())) {
            assertThat(html).doesNotContain("<style", "style=", "<script>", "onclick", "http://", "https://");
        }
    }

    @Test
    void the_sign_ins_of_the_demo_stand_on_the_page_of_the_demo_only() {
        DemoSignIns demo = () -> List.of(
                new DemoSignIns.DemoSignIn("Chủ tịch <CĐCS>", "Cường", "cuong.nm", "mot-cau"),
                new DemoSignIns.DemoSignIn("Đoàn viên", "Hà", "0900000002", "482913"));

        assertThat(page.signIn(null)).doesNotContain("dùng thử");
        assertThat(new SignInPage(Optional.of(demo)).signIn(null))
                .contains("Chủ tịch &lt;CĐCS&gt;", "value=\"cuong.nm\"", "href=\"/k/\"")
                .doesNotContain("value=\"0900000002\"");
    }
}
