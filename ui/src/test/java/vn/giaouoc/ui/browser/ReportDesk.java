package vn.giaouoc.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What people do with one report on whatever screen they have. */
record ReportDesk(Page page) {

    private static final Pattern ID = Pattern.compile(".*/bao-cao/(\\d+).*");

    /** Signs in and opens the unit's own yearly report from the list; returns its number. */
    String own(String login, String kind) {
        Journey.signIn(page, login, Journey.DEMO_PASSWORD);
        assertThat(page.locator("h1")).hasText("Việc cần làm");
        return own(kind);
    }

    /** The same for who is signed in. */
    String own(String kind) {
        page.navigate("/bao-cao");
        section("Của đơn vị")
                .locator("a.gu-rp-link")
                .filter(named(kind))
                .first()
                .click();
        page.waitForURL(ID);
        return ID.matcher(page.url()).replaceFirst("$1");
    }

    void open(String id) {
        page.navigate("/bao-cao/" + id);
        assertThat(page.locator("#phan-A h2")).isVisible();
    }

    Locator cell(String key) {
        return page.locator("[id='o-" + key + "']");
    }

    /** The cell and what the checks say at it. */
    Locator around(String key) {
        return cell(key).locator("xpath=..");
    }

    /** Types and leaves the field, and sees it saved. */
    void type(String key, String words) {
        var field = cell(key).locator("input, textarea").first();
        field.fill(words);
        field.press("Tab");
        assertThat(cell(key)).containsText("Đã lưu");
    }

    /** Types only where nothing stands yet. */
    void fill(String key, String words) {
        if (cell(key).locator("input, textarea").first().inputValue().isEmpty()) {
            type(key, words);
        }
    }

    /** Lays a figure over the portal's with a reason. */
    void override(String key, String figure, String reason) {
        press(cell(key), "Ghi số khác");
        dialog().locator("input").first().fill(figure);
        dialog().getByLabel("Vì sao khác số của cổng").fill(reason);
        confirm("Lưu số này");
        assertThat(cell(key)).containsText("đơn vị ghi " + figure);
    }

    void useThePortals(String key) {
        press(cell(key), "Ghi số khác");
        confirm("Dùng lại số của cổng");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    /** Takes every warning there is, each with its reason. */
    void acceptAll(String reason) {
        var open = page.getByText("Số này đúng, ghi lý do", new Page.GetByTextOptions().setExact(true));
        for (int left = open.count(); left > 0; left--) {
            open.first().click();
            dialog().getByLabel("Lý do").fill(reason);
            confirm("Chấp nhận lưu ý");
            assertThat(open).hasCount(left - 1);
        }
    }

    void submit() {
        press(page.locator("body"), "Nộp báo cáo");
        dialog().locator("vaadin-password-field input").fill(Journey.DEMO_PASSWORD);
        confirm("Nộp báo cáo");
    }

    void giveBack(String section, String why, String until) {
        press(page.locator("#phan-" + section), "Phần này cần sửa");
        dialog().getByLabel("Cần sửa gì").fill(why);
        confirm("Đánh dấu cần sửa");
        press(page.locator("body"), "Trả lại báo cáo");
        dialog().locator("vaadin-date-picker input").fill(until);
        page.keyboard().press("Enter");
        Journey.photograph(page, "desk-report-return");
        // by its place: a calendar that was open leaves the dialog without a role for a while
        page.locator("vaadin-button").filter(named("Trả lại báo cáo")).last().click();
        assertThat(page.locator("body")).containsText("Đã trả lại báo cáo cho đơn vị.");
    }

    void approve() {
        press(page.locator("body"), "Duyệt ngay");
        confirm("Duyệt báo cáo");
        assertThat(page.locator("body")).containsText("Đã duyệt báo cáo.");
    }

    /** Enters the number of the paper. */
    void number(String number) {
        press(page.locator("body"), "In báo cáo");
        dialog().getByLabel("Số văn bản").fill(number);
        press(dialog(), "Lưu");
        assertThat(dialog()).containsText("Đã lưu lúc");
        press(dialog(), "Đóng");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    Path print() {
        press(page.locator("body"), "In báo cáo");
        Journey.photograph(page, "desk-report-print");
        return page.waitForDownload(() -> dialog().getByText("Tải PDF").click()).path();
    }

    /** A figure that is read; 0 where there is none. */
    long amount(String key) {
        var shown = cell(key).locator(".gu-rp-value").innerText().replaceAll("\\D", "");
        return shown.isEmpty() ? 0 : Long.parseLong(shown);
    }

    /** The large number above these words. */
    int figure(String words) {
        var column = page.locator(".gu-rp-counts > .gu-column").filter(named(words));
        return Integer.parseInt(column.locator(".gu-figure")
                .first()
                .innerText()
                .replace(".", "")
                .strip());
    }

    void press(Locator where, String words) {
        where.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG).last();
    }

    private void confirm(String words) {
        press(dialog(), words);
    }

    private Locator section(String title) {
        return page.locator(".gu-section").filter(named(title)).first();
    }

    private static Locator.FilterOptions named(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
