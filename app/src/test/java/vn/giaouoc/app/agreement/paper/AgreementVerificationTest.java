package vn.giaouoc.app.agreement.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.SignedByHand;
import vn.giaouoc.app.agreement.life.MoveWish;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.verification.FileMark;
import vn.giaouoc.app.verification.Finding.Mood;
import vn.giaouoc.app.verification.Verifications;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Refusal;

/** What anybody learns who holds a paper or its code: whether it stands, and nobody's name in full. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "agreement")
@Property(name = "agreement.scene", value = "paper")
@Property(name = "portal.campaigns.recheck", value = "0s")
class AgreementVerificationTest {

    private static final String HERE = "https://giaouoc.example";

    @Inject
    AgreementScene scene;

    @Inject
    SignedByHand hand;

    @Inject
    AgreementPaperService papers;

    @Inject
    Verifications verifications;

    @Inject
    SceneClock clock;

    @BeforeEach
    void inNovember() {
        clock.at("2026-11-21T14:30:00");
    }

    @Test
    void a_later_confirmation_makes_a_further_issue_and_the_earlier_one_says_so() {
        var world = scene.world(2);
        long id = scene.open(world);
        hand.all(id);
        var first = papers.pdf(world.chair(), id, 0, HERE);
        hand.one(id, 2);

        var second = papers.pdf(world.chair(), id, 0, HERE);

        assertThat(second.content()).isNotEqualTo(first.content());
        assertThat(second.name()).endsWith("-lan-2.pdf");
        assertThat(papers.papers(world.chair(), id, 0).files())
                .extracting(line -> line.issue() + ":" + (line.replacedBy() != null))
                .containsExactly("2:false", "1:true");
        var earlier = verifications.ofFile(Digest.sha256(first.content()), List.of());
        assertThat(earlier.mood()).isEqualTo(Mood.VALID);
        assertThat(earlier.words()).contains("lần phát hành mới hơn");
        assertThat(verifications
                        .ofFile(Digest.sha256(second.content()), List.of())
                        .words())
                .doesNotContain("mới hơn");
    }

    @Test
    void the_public_page_names_nobody_in_full_and_follows_the_life_of_the_agreement() {
        var world = scene.world(2);
        long id = scene.open(world);
        var code = scene.page(world.chair(), id).code();
        assertThat(verifications.ofCode(code).title()).isEqualTo("Chưa ký đủ các bên");
        hand.all(id);
        var file = papers.pdf(world.chair(), id, 0, HERE);

        var finding = verifications.ofCode(code.toLowerCase(Locale.ROOT));

        assertThat(finding.mood()).isEqualTo(Mood.VALID);
        assertThat(finding.toString())
                .contains("T*** T*** T*** H***", Digest.hex(Digest.sha256(file.content())))
                .doesNotContain("Thu Hà");
        scene.move(world.chair(), id, MoveWish.because(VersionMove.CANCEL, "Lập nhầm"));
        assertThat(verifications.ofCode(code).title()).isEqualTo("Giao ước đã hủy");
        assertThat(verifications
                        .ofFile(Digest.sha256(file.content()), FileMark.codes(file.content()))
                        .mood())
                .isEqualTo(Mood.PAST);
    }

    @Test
    void a_draft_has_no_public_face() {
        var world = scene.world(2);
        var code = scene.page(world.chair(), scene.sent(world)).code();
        assertThatThrownBy(() -> verifications.ofCode(code))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("CODE_UNKNOWN"));
    }
}
