package vn.giaouoc.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What a head of a department does on an own phone, with the own PIN. */
record HeadsPhone(Page page, String login) {

    private static final String PIN_OF_THE_DEMO = "258013";

    void signIn() {
        page.navigate("/k/");
        page.locator("#login").fill(login);
        page.locator("#pin").fill(PIN_OF_THE_DEMO);
        press("Mở trang cam kết");
        assertThat(page.locator("#login")).hasCount(0);
    }

    void agree(String id) {
        page.navigate("/giao-uoc-cua-toi");
        assertThat(page.locator("body")).containsText("Đang chờ anh/chị");
        page.navigate("/giao-uoc/" + id);
        press("Thống nhất");
        confirm("Thống nhất");
        assertThat(page.locator("body")).containsText("Đã ghi nhận thống nhất");
    }

    /** Another number for the first target, and why. */
    void propose(String id, String goal, String why) {
        page.navigate("/giao-uoc/" + id);
        press("Đề nghị sửa");
        var number = dialog().locator("vaadin-big-decimal-field input").first();
        number.fill(goal);
        number.blur();
        dialog().getByLabel("Vì sao đề nghị sửa").fill(why);
        dialog().getByLabel("Vì sao đề nghị sửa").blur();
        confirm("Gửi đề nghị");
        assertThat(page.locator("body")).containsText("Đã gửi đề nghị");
    }

    void signWrongly(String address) {
        read(address);
        page.locator("#pin").fill("111112");
        press("Ký");
        assertThat(page.locator("#pin-error")).containsText("PIN chưa đúng");
    }

    void sign(String address) {
        read(address);
        page.locator("#pin").fill(PIN_OF_THE_DEMO);
        press("Ký");
        assertThat(page.locator("body")).hasAttribute("data-screen", "signed");
        assertThat(page.locator("body")).containsText("ĐÃ KÝ");
    }

    private void read(String address) {
        page.navigate("about:blank");
        page.navigate(address);
        press("Ký giao ước");
    }

    void signOff(String id) {
        page.navigate("/giao-uoc/" + id + "?muc=danh-gia");
        press("Xác nhận kết quả, Người đứng đầu một bên, hoặc thủ trưởng");
        dialog().locator("vaadin-password-field input").fill(PIN_OF_THE_DEMO);
        confirm("Xác nhận kết quả");
        assertThat(page.locator("body")).containsText("Đã xác nhận kết quả.");
    }

    private void press(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG).last();
    }

    private void confirm(String words) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}
