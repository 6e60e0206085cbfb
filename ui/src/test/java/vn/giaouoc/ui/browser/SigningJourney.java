package vn.giaouoc.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.document.official.Camera;

/** Members on their phones: from the card to the receipt, and through a stairwell without a signal. */
class SigningJourney extends Journey {

    private static final String PIN_OF_THE_DEMO = "258013";

    @Test
    void from_the_link_to_the_receipt_and_the_chairs_figure_rises_by_one() {
        var desk = desk();
        signIn(desk, "chutich", DEMO_PASSWORD);
        var before = Figures.of(desk);
        var province = desk();
        signIn(province, "thamdinh", DEMO_PASSWORD);
        var provinceBefore = Figures.of(province);

        var phone = phone();
        phone.navigate("/k/#DemoTranThiThuHa0000AA");
        assertThat(heading(phone)).hasText("Đây có phải là anh/chị?");
        assertThat(phone.url()).doesNotContain("DemoTran");
        photograph(phone, "phone-1-who");
        phone.locator("#knowledge").fill("1985");
        phone.locator("#pin").fill("739204");
        press(phone, "Tiếp tục");
        assertThat(heading(phone)).containsText("Cam kết “Năm không”");
        photograph(phone, "phone-2-pledge");
        phone.locator("label[for=every], #every").last().click();
        press(phone, "Ký cam kết");
        assertThat(heading(phone)).hasText("ĐÃ GỬI");
        photograph(phone, "phone-3-receipt");
        var code = codeOf(phone);
        assertThat(scanned(phone)).endsWith("/xac-minh/" + code);

        assertThat(Figures.of(desk).signed()).isEqualTo(before.signed() + 1);
        assertThat(Figures.of(province).signed()).isEqualTo(provinceBefore.signed() + 1);
        anybodyCanCheck(code);
    }

    private void anybodyCanCheck(String code) {
        var public_ = phone();
        public_.navigate("/xac-minh/" + code);
        assertThat(public_.locator("body")).containsText("T*** T*** T*** H***");
        assertThat(public_.locator("body")).not().containsText("Trần Thị Thu Hà");
        photograph(public_, "phone-4-check");
    }

    @Test
    void without_a_network_the_pledge_is_kept_and_sends_itself_later() {
        var phone = phone();
        phone.navigate("/k/");
        phone.locator("#login").fill("0900000007");
        phone.locator("#pin").fill(PIN_OF_THE_DEMO);
        press(phone, "Mở trang cam kết");
        if (phone.locator("body[data-screen=receipt]").count() > 0) {
            throw new AssertionError("the demo's member has signed already");
        }
        assertThat(heading(phone)).containsText("Cam kết “Năm không”");
        phone.locator("label[for=every], #every").last().click();

        phone.context().setOffline(true);
        press(phone, "Ký cam kết");
        assertThat(heading(phone)).hasText("CHƯA GỬI");
        photograph(phone, "phone-5-unsent");

        phone.context().setOffline(false);
        assertThat(heading(phone)).hasText("ĐÃ GỬI");
        photograph(phone, "phone-6-sent");

        phone.evaluate("() => navigator.serviceWorker.ready");
        phone.context().setOffline(true);
        phone.reload();
        assertThat(phone.locator(".notice.warning").first()).containsText("bản đã lưu trên máy này");
        assertThat(scanned(phone)).endsWith("/xac-minh/" + codeOf(phone));
    }

    @Test
    void a_wrong_link_and_a_wrong_pin_are_told_in_a_sentence() {
        var phone = phone();
        phone.navigate("/k/#AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(phone.locator("body")).containsText("Đường dẫn này không dùng được nữa");
        phone = phone();
        phone.navigate("/k/");
        phone.locator("#login").fill("0900000010");
        phone.locator("#pin").fill("111112");
        press(phone, "Mở trang cam kết");
        assertThat(phone.locator(".notice.error, #pin-error").first()).containsText("PIN");
        photograph(phone, "phone-7-wrong-pin");
    }

    private static String codeOf(Page phone) {
        return phone.locator(".facts .code").innerText().strip();
    }

    /** What another phone reads from the QR on this one's screen. */
    private static String scanned(Page phone) {
        phone.locator(".qr svg").waitFor();
        try {
            return Camera.read(ImageIO.read(
                            new ByteArrayInputStream(phone.locator(".qr").screenshot())))
                    .orElseThrow(() -> new AssertionError("no camera reads this QR"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}
