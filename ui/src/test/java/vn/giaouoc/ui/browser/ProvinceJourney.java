package vn.giaouoc.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The province looks at the whole and drills down to one unit; what the screen shows is what the API says. */
class ProvinceJourney extends Journey {

    @Test
    void the_province_sees_the_whole_and_drills_down_on_a_desk() {
        var desk = desk();
        signIn(desk, "thamdinh", DEMO_PASSWORD);
        assertThat(desk.locator("h1")).hasText("Việc cần làm");
        photograph(desk, "desk-home-province");
        var figures = Figures.of(desk);
        desk.navigate("/tong-hop");
        assertThat(desk.locator("body")).containsText(vn.giaouoc.ui.common.Figures.number(figures.signed()));
        assertThat(desk.locator("body")).containsText("Số liệu tính đến");
        photograph(desk, "desk-rollup");
        assertThat(figures.signed()).isPositive().isLessThanOrEqualTo(figures.eligible());
    }

    @Test
    void the_province_drills_down_on_a_phone_through_cards() {
        var phone = phone();
        signIn(phone, "lanhdao", DEMO_PASSWORD);
        assertThat(phone.locator("h1")).hasText("Việc cần làm");
        phone.navigate("/tong-hop");
        assertThat(phone.locator("body")).containsText("Công đoàn xã Tây Lĩnh");
        photograph(phone, "phone-rollup");
        phone.getByText("Công đoàn xã Tây Lĩnh").last().click();
        assertThat(phone.locator("body")).containsText("Trung tâm Y tế khu vực Tây Lĩnh");
        photograph(phone, "phone-rollup-below");
        var width = ((Number) phone.evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(width).isLessThanOrEqualTo(390);
    }

    @Test
    void whoever_is_not_signed_in_is_sent_to_sign_in_and_comes_back() {
        var desk = desk();
        desk.navigate("/tong-hop");
        assertThat(desk.url()).contains("/dang-nhap");
        photograph(desk, "desk-sign-in");
        desk.locator("#login").fill("thamdinh");
        desk.locator("#password").fill("sai mật khẩu");
        desk.locator("#go").click();
        assertThat(desk.locator("body")).containsText("chưa đúng");
        assertThat(desk.locator("#login")).hasValue("thamdinh");
        photograph(desk, "desk-sign-in-wrong");
    }
}
