package vn.giaouoc.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A chair on the phone: brings the list in as it is kept, sees the desk, prints the cards. */
class ChairJourney extends Journey {

    private static final Path LIST = Path.of("..", "app", "src", "test", "resources", "samples", "truong-thpt.csv");

    @Test
    void the_chair_brings_a_list_in_unedited_and_a_second_time_nothing_is_new() {
        var phone = phone();
        signIn(phone, "chutich2", DEMO_PASSWORD);
        assertThat(phone.locator("h1")).hasText("Việc cần làm");
        photograph(phone, "phone-home-chair");
        bringIn(phone);
        press(phone, Pattern.compile("^Ghi \\d+"));
        assertThat(phone.locator("#da-ghi")).containsText("Đã ghi");
        photograph(phone, "phone-import-done");

        bringIn(phone);
        assertThat(phone.locator("body")).containsText(Pattern.compile("Không có .+ nào mới"));
        photograph(phone, "phone-import-again");
    }

    private static void bringIn(Page phone) {
        phone.navigate("/nhap-danh-sach");
        phone.locator("input[type=file]").setInputFiles(LIST);
        press(phone, Pattern.compile("^Kiểm tra danh sách"));
        assertThat(phone.locator("h2").getByText("Kết quả thử, chưa ghi gì")).isVisible();
        photograph(phone, "phone-import-trial");
    }

    @Test
    void the_chair_prints_cards_for_those_who_have_none() throws IOException {
        var desk = desk();
        signIn(desk, "chutich", DEMO_PASSWORD);
        assertThat(desk.locator("h1")).hasText("Việc cần làm");
        desk.navigate("/ban-lam-viec");
        assertThat(desk.locator("body")).containsText("Theo phòng, ban");
        photograph(desk, "desk-chair");
        desk.getByText(Pattern.compile("In thẻ")).first().click();
        press(desk, Pattern.compile("^In \\d+ thẻ"));
        var download = desk.waitForDownload(
                () -> desk.getByText(Pattern.compile("^Tải bộ thẻ")).click());
        photograph(desk, "desk-cards");
        var start = new byte[5];
        try (var in = Files.newInputStream(download.path())) {
            assertThat(in.read(start)).isEqualTo(5);
        }
        assertThat(new String(start, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    private static void press(Page page, Pattern words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .click();
    }
}
