package vn.giaouoc.app.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.member.MemberSignIn;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.document.PaperSize;
import vn.giaouoc.app.document.ReadPaper;
import vn.giaouoc.app.invitation.request.Guests;
import vn.giaouoc.app.invitation.request.PrintCards;
import vn.giaouoc.db.common.Refusal;

@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "true")
class InvitationServiceTest {

    private static final String BASE = "https://giaouoc.example";
    private static final List<String> NAMES = List.of(
            "Công Huyền Tôn Nữ Nguyễn Thị Hoàng Minh Thảo Nguyên",
            "H\u2019Bia Ksor",
            "Y Blơk Êban",
            "Siu",
            "Nguyễn Ý",
            "Pha\u0323m Thi\u0323 Ngo\u0323c Bi\u0301ch",
            "Đặng Đình Đạt",
            "Võ Trường Toản (B)",
            "Rơ Châm H'Yéo");

    @Inject
    InvitationScene scene;

    @Inject
    InvitationService invitations;

    @Inject
    AnnouncementService announcements;

    @Inject
    MemberSignIn signIn;

    @Test
    void a_sheet_carries_every_name_of_the_unit_and_a_code_that_opens_for_each() {
        long unit = scene.unit();
        NAMES.forEach(name -> scene.member(unit, 0, name));
        var file = invitations.printCards(scene.chair(unit), PrintCards.of(unit, Guests.EVERYBODY), BASE);
        var paper = new ReadPaper(file.content());
        var letters = paper.letters();
        NAMES.forEach(name -> assertThat(letters)
                .contains(ReadPaper.squeezed(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC))));
        assertThat(paper.fontsMissing()).isEmpty();
        assertThat(paper.pages()).isEqualTo(file.pages()).isEqualTo(2);
        assertThat(letters).contains(ReadPaper.squeezed("Nguyễn Mạnh Cường, Chủ tịch CĐCS"), "31/12/2026");
        assertThat(letters).doesNotContain("1985");
        assertThat(tokens(paper))
                .hasSize(NAMES.size())
                .doesNotHaveDuplicates()
                .allSatisfy(token -> assertThat(signIn.open(token).first()).isTrue());
    }

    @Test
    void cards_follow_the_departments_and_then_given_names() {
        long unit = scene.unit();
        long inner = scene.department(unit, "Khoa Nội");
        long emergency = scene.department(unit, "Khoa Cấp cứu");
        scene.member(unit, inner, "Trần Văn An");
        scene.member(unit, emergency, "Lê Thị Yến");
        scene.member(unit, emergency, "Vũ Thị Ánh");
        var file = invitations.printCards(scene.chair(unit), PrintCards.of(unit, Guests.EVERYBODY), BASE);
        var opened = tokens(new ReadPaper(file.content())).stream()
                .map(token -> signIn.open(token).maskedName())
                .toList();
        assertThat(opened).hasSize(3);
        assertThat(opened.getFirst()).startsWith("V");
        assertThat(opened.get(1)).startsWith("L");
        assertThat(opened.getLast()).startsWith("T");
    }

    @Test
    void printing_again_ends_the_older_card_and_has_to_be_confirmed() {
        long unit = scene.unit();
        scene.member(unit, 0, "Siu");
        var chair = scene.chair(unit);
        var wish = PrintCards.of(unit, Guests.EVERYBODY);
        var old = tokens(new ReadPaper(invitations.printCards(chair, wish, BASE).content()))
                .getFirst();
        assertThat(invitations.count(chair, wish).replaced()).isOne();
        refused("CARDS_IN_HANDS", () -> invitations.printCards(chair, wish, BASE));
        signIn.open(old);
        var fresh = tokens(new ReadPaper(
                        invitations.printCards(chair, wish.replacing(), BASE).content()))
                .getFirst();
        assertThat(signIn.open(fresh).unit()).isNotEmpty();
        refused("LINK_UNKNOWN", () -> signIn.open(old));
        refused("NOBODY_TO_INVITE", () -> invitations.printCards(chair, PrintCards.of(unit, Guests.NOT_INVITED), BASE));
    }

    @Test
    void only_officers_of_the_unit_print_and_a_head_only_for_the_own_department() {
        long unit = scene.unit();
        long inner = scene.department(unit, "Khoa Nội");
        scene.member(unit, inner, "Kpă Nay");
        scene.member(unit, 0, "Lý A Páo");
        var wish = PrintCards.of(unit, Guests.EVERYBODY);
        for (var stranger : List.of(scene.chair(scene.unit()), scene.reviewer(unit), nobody())) {
            refused("NOT_YOURS", () -> invitations.count(stranger, wish));
            refused("NOT_YOURS", () -> invitations.printCards(stranger, wish, BASE));
            refused("NOT_YOURS", () -> announcements.poster(stranger, unit, PaperSize.A4, BASE, ""));
            refused("NOT_YOURS", () -> announcements.words(stranger, unit, BASE, ""));
        }
        var cards = new ReadPaper(
                invitations.printCards(scene.head(unit, inner), wish, BASE).content());
        assertThat(cards.letters()).contains("KpăNay").doesNotContain("LýAPáo");
        assertThat(scene.count(
                        "SELECT COUNT(*) FROM audit_entry WHERE act = 'CARDS_PRINTED' AND organisation_id = " + unit))
                .isOne();
    }

    @Test
    void nobody_gets_two_cards_in_a_unit_that_was_renamed_on_its_first_day() {
        long unit = scene.unit();
        scene.renamedAtOnce(unit);
        scene.member(unit, 0, "Siu");
        assertThat(invitations
                        .count(scene.chair(unit), PrintCards.of(unit, Guests.EVERYBODY))
                        .cards())
                .isOne();
    }

    @Test
    void one_member_gets_words_with_a_link_that_opens() {
        long unit = scene.unit();
        long person = scene.member(unit, 0, "Nguyễn Ý");
        var words = invitations.personalLink(scene.chair(unit), unit, person, BASE, "Chị Hoa, phòng 2");
        assertThat(words.text()).contains("Nguyễn Ý", words.link(), "31/12/2026", "Chị Hoa, phòng 2");
        assertThat(signIn.open(words.link().substring((BASE + "/k/#").length())).maskedName())
                .startsWith("N");
        long elsewhere = scene.member(scene.unit(), 0, "Siu");
        refused("NOBODY_TO_INVITE", () -> invitations.personalLink(scene.chair(unit), unit, elsewhere, BASE, ""));
    }

    @Test
    void the_poster_and_the_words_carry_nobodys_own_link() {
        long unit = scene.unit();
        for (var size : PaperSize.values()) {
            var poster = new ReadPaper(announcements
                    .poster(scene.chair(unit), unit, size, BASE, "")
                    .content());
            assertThat(poster.codes()).containsExactly(BASE + "/k/");
            assertThat(poster.letters()).contains("Hạnký:hếtngày31/12/2026");
            assertThat(poster.fontsMissing()).isEmpty();
        }
        assertThat(announcements.words(scene.chair(unit), unit, BASE, "").text())
                .contains(BASE + "/k/", "31/12/2026", "Nguyễn Mạnh Cường, Chủ tịch CĐCS")
                .doesNotContain("#");
    }

    @Test
    void chosen_members_alone_get_cards() {
        long unit = scene.unit();
        scene.member(unit, 0, "Lý A Páo");
        long chosen = scene.member(unit, 0, "Kpă Nay");
        var wish = PrintCards.of(unit, Guests.EVERYBODY).only(Set.of(Long.toString(chosen)));
        var letters = new ReadPaper(
                        invitations.printCards(scene.chair(unit), wish, BASE).content())
                .letters();
        assertThat(letters).contains("KpăNay").doesNotContain("LýAPáo");
    }

    private static List<String> tokens(ReadPaper paper) {
        return paper.codes().stream()
                .map(link -> link.substring((BASE + "/k/#").length()))
                .toList();
    }

    private static Actor nobody() {
        return new Actor(5, 6, "Đoàn viên", 7, List.of());
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
