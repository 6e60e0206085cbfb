package vn.giaouoc.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An agreement from the template to the judgement: a chair at a desk, three heads on three phones, a projector in the
 * meeting, anybody who checks the paper, and the superior whose figure rises.
 */
class AgreementJourney extends Journey {

    private static final String TITLE = "Giao ước ba phòng, khoa ký tại hội nghị";
    private static final List<String> PARTIES = List.of("Văn phòng", "Khoa Nội", "Khoa Dược");
    private static final List<String> HEADS = List.of("0900000030", "0900000031", "0900000033");

    @Test
    void an_agreement_is_talked_over_signed_on_three_phones_checked_and_judged() throws IOException {
        var superior = desk();
        signIn(superior, "captren", DEMO_PASSWORD);
        var before = AgreementTotals.of(superior);
        var chair = new AgreementDesk(desk());
        signIn(chair.page(), "chutich", DEMO_PASSWORD);
        var id = chair.draft(TITLE, PARTIES);
        var phones = HEADS.stream().map(login -> new HeadsPhone(phone(), login)).toList();
        phones.forEach(HeadsPhone::signIn);

        talkOver(chair, phones, id);
        chair.openForSigning(id);
        photograph(chair.page(), "desk-agreement-signing");
        sign(chair, phones);
        assertThat(chair.page().locator("body")).containsText("3/3");

        var paper = chair.download(id);
        assertThat(Files.size(paper)).isGreaterThan(10_000);
        check(paper);

        judge(chair, phones.getFirst(), id);
        var after = AgreementTotals.of(superior);
        photograph(superior, "desk-rollup-agreements");
        assertThat(after.made()).isEqualTo(before.made() + 1);
        assertThat(after.signed()).isEqualTo(before.signed() + 1);
        assertThat(after.judged()).isEqualTo(before.judged() + 1);
    }

    /** Two agree, the third wants another number; the chair takes it and all read it again. */
    private static void talkOver(AgreementDesk chair, List<HeadsPhone> phones, String id) {
        chair.send(id);
        phones.get(0).agree(id);
        phones.get(1).agree(id);
        phones.get(2).propose(id, "92", "Năm ngoái đã đạt hơn 90 %.");
        photograph(phones.get(2).page(), "phone-agreement-proposed");
        chair.take(id);
        photograph(chair.page(), "desk-agreement-negotiation");
        phones.forEach(phone -> phone.agree(id));
    }

    private static void sign(AgreementDesk chair, List<HeadsPhone> phones) {
        var address = chair.address();
        var projector = chair.project();
        assertThat(projector.locator("#quorum")).containsText("0/3");
        assertThat(projector.locator("#parties li")).hasCount(3);
        photograph(projector, "projector-0");
        phones.getFirst().signWrongly(address);
        photograph(phones.getFirst().page(), "phone-agreement-wrong-pin");
        assertThat(projector.locator("#quorum")).containsText("0/3");
        for (int i = 0; i < phones.size(); i++) {
            phones.get(i).sign(address);
            assertThat(projector.locator("#quorum")).containsText(i + 1 + "/3");
            assertThat(projector.locator("#parties li.signed")).hasCount(i + 1);
            assertThat(projector.locator("#parties li.signed").filter(named(PARTIES.get(i))))
                    .hasCount(1);
        }
        photograph(phones.getLast().page(), "phone-agreement-signed");
        assertThat(projector.locator("#news")).containsText("Mọi bên đã ký");
        photograph(projector, "projector-3");
    }

    private static com.microsoft.playwright.Locator.FilterOptions named(String name) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(name);
    }

    /** The file itself is valid; the same file with one byte changed is not, and says of what it is a copy. */
    private void check(Path paper) throws IOException {
        var public_ = phone();
        look(public_, paper);
        assertThat(public_.locator("h1")).containsText("Tệp hợp lệ");
        assertThat(public_.locator("body")).not().containsText("Rah Lan Hương");
        photograph(public_, "phone-agreement-valid");

        var content = Files.readAllBytes(paper);
        content[content.length / 2] ^= 1;
        var changed = Files.write(Path.of("target", "screens", "changed.pdf"), content);
        look(public_, changed);
        assertThat(public_.locator("h1")).containsText("Tệp đã bị sửa");
        photograph(public_, "phone-agreement-altered");
    }

    private static void look(Page page, Path file) {
        page.navigate("/xac-minh");
        page.locator("#tep").setInputFiles(file);
        page.getByText("Kiểm tra tệp", new Page.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/xac-minh/tep**");
    }

    /** The chair writes the year down; chair and head stand for it, each with the own secret. */
    private static void judge(AgreementDesk chair, HeadsPhone head, String id) {
        chair.judge(id);
        chair.signOff("sai mật khẩu");
        assertThat(chair.page().locator("vaadin-password-field [slot=error-message]"))
                .containsText("Mật khẩu chưa đúng");
        photograph(chair.page(), "desk-agreement-wrong-password");
        chair.confirmSignOff(DEMO_PASSWORD);
        head.signOff(id);
        photograph(head.page(), "phone-agreement-judged");
        assertThat(head.page().getByText("xác nhận lúc")).hasCount(2);
    }
}
