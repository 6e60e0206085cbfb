package vn.giaouoc.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/** What a chair does with an agreement at a desk. */
record AgreementDesk(Page page) {

    /** Drafts from the template and returns the agreement's number. */
    String draft(String title, List<String> parties) {
        assertThat(page.locator("h1")).hasText("Việc cần làm");
        page.navigate("/giao-uoc");
        press("Lập giao ước");
        dialog().getByLabel("Tên giao ước").fill(title);
        parties.forEach(party -> dialog().getByLabel(party, new Locator.GetByLabelOptions().setExact(true))
                .check());
        Journey.photograph(page, "desk-agreement-new");
        confirm("Lập bản nháp");
        page.waitForURL("**/giao-uoc/*");
        assertThat(page.locator("h1")).hasText(title);
        Journey.photograph(page, "desk-agreement-draft");
        return page.url().replaceFirst(".*/giao-uoc/(\\d+).*", "$1");
    }

    void send(String id) {
        go(id, "noi-dung");
        press("Gửi các bên thương lượng");
        confirm("Gửi các bên");
        assertThat(page.locator("body")).containsText("Đã gửi.");
    }

    void take(String id) {
        go(id, "thuong-luong");
        press("Tiếp thu");
        confirm("Tiếp thu");
        assertThat(page.locator("body")).containsText("Đã đưa đề nghị vào nội dung.");
    }

    void openForSigning(String id) {
        go(id, "ky");
        press("Mở ký");
        confirm("Mở ký");
        assertThat(page.locator("body")).containsText("0/3");
    }

    /** What the code on the wall says. */
    String address() {
        return page.locator(".gu-ag-code a").getAttribute("href");
    }

    Page project() {
        var projector = page.waitForPopup(() -> press("Mở màn hình chiếu"));
        projector.setViewportSize(1280, 720);
        return projector;
    }

    Path download(String id) {
        go(id, "giay-to");
        return page.waitForDownload(
                        () -> page.getByText("Tải bản chính thức (PDF)").click())
                .path();
    }

    void judge(String id) {
        go(id, "danh-gia");
        press("Bắt đầu đánh giá cuối năm");
        var values = page.locator("vaadin-big-decimal-field input");
        assertThat(values.first()).isVisible();
        for (var value : values.all()) {
            if (value.inputValue().isEmpty()) {
                value.fill("95");
                value.blur();
            }
        }
        Journey.photograph(page, "desk-agreement-judging");
        press("Ghi kết quả");
        assertThat(page.locator("body")).containsText("Đã ghi kết quả.");
    }

    void signOff(String password) {
        press("Xác nhận kết quả, Chủ tịch công đoàn");
        confirmSignOff(password);
    }

    void confirmSignOff(String password) {
        dialog().locator("vaadin-password-field input").fill(password);
        confirm("Xác nhận kết quả");
    }

    private void go(String id, String part) {
        page.navigate("/giao-uoc/" + id + "?muc=" + part);
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
