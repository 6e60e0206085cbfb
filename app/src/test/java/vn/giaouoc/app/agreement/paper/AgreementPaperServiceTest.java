package vn.giaouoc.app.agreement.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.SignedByHand;
import vn.giaouoc.app.agreement.paper.page.EnterPaperHead;
import vn.giaouoc.app.agreement.paper.text.Certificate;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.app.document.official.ReadDocx;
import vn.giaouoc.app.document.official.ReadPdf;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.verification.FileMark;
import vn.giaouoc.app.verification.Finding.Mood;
import vn.giaouoc.app.verification.Verifications;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Refusal;

/** A sealed paper is made once and stays what it is; who may enter its number and who may read it. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "agreement")
@Property(name = "agreement.scene", value = "paper")
@Property(name = "portal.campaigns.recheck", value = "0s")
class AgreementPaperServiceTest {

    private static final String HERE = "https://giaouoc.example";

    @Inject
    AgreementScene scene;

    @Inject
    SignedByHand hand;

    @Inject
    AgreementPaperService papers;

    @Inject
    PaperHeadService heads;

    @Inject
    Verifications verifications;

    @Inject
    SceneClock clock;

    @BeforeEach
    void inNovember() {
        clock.at("2026-11-21T14:30:00");
    }

    @Test
    void before_all_have_signed_it_is_a_draft_and_nothing_is_kept() {
        var world = scene.world(3);
        long id = scene.open(world);
        hand.one(id, 0);

        var file = papers.pdf(world.chair(), id, 0, HERE);

        try (var read = new ReadPdf(file.content())) {
            assertThat(read.text()).contains("BẢN DỰ THẢO").doesNotContain("TRANG CHỨNG NHẬN");
        }
        assertThat(papers.papers(world.chair(), id, 0).files()).isEmpty();
        assertThat(papers.papers(world.chair(), id, 0).signed()).isFalse();
        assertThat(verdict(file)).isEqualTo(Mood.UNKNOWN);
    }

    @Test
    void sealed_twice_are_the_same_bytes_whoever_asks_and_when() throws Exception {
        var world = scene.world(3);
        long id = signed(world);
        var people = new PaperPeople(scene, world);
        var first = papers.pdf(world.chair(), id, 0, HERE);
        clock.at("2027-03-01T08:00:00");

        assertThat(papers.pdf(people.head(), id, 0, "https://other.example").content())
                .isEqualTo(first.content());
        assertThat(papers.pdf(people.superior(), id, 1, HERE).content()).isEqualTo(first.content());
        assertThat(papers.papers(world.chair(), id, 0).files()).hasSize(1);
        assertThat(verdict(first)).isEqualTo(Mood.VALID);
    }

    @Test
    void asked_for_by_many_at_once_it_is_sealed_once() throws Exception {
        var world = scene.world(2);
        long id = signed(world);
        List<Callable<String>> askers = IntStream.range(0, 8)
                .<Callable<String>>mapToObj(i -> () -> Digest.hex(
                        Digest.sha256(papers.pdf(world.chair(), id, 0, HERE).content())))
                .toList();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var digests = pool.invokeAll(askers).stream()
                    .map(AgreementPaperServiceTest::get)
                    .distinct();
            assertThat(digests).hasSize(1);
        }
        assertThat(papers.papers(world.chair(), id, 0).files()).hasSize(1);
    }

    @Test
    void the_sealed_paper_carries_the_signed_text_whose_digest_is_the_one_on_it() {
        var world = scene.world(3);
        long id = signed(world);
        var sha256 = scene.page(world.chair(), id).version().sha256();

        try (var read = new ReadPdf(papers.pdf(world.chair(), id, 0, HERE).content())) {
            var text = read.attachments().get(Certificate.TEXT_FILE);
            assertThat(text).isNotNull();
            assertThat(Digest.hex(Digest.sha256(String.valueOf(text).getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(sha256);
            assertThat(read.text().replaceAll("\\s", "")).contains(String.valueOf(sha256));
        }
    }

    @Test
    void number_and_day_are_the_clerks_and_a_stale_form_is_told() {
        var world = scene.world(2);
        long id = signed(world);
        var people = new PaperPeople(scene, world);
        papers.pdf(world.chair(), id, 0, HERE);
        var wish = new EnterPaperHead(
                "7", "GƯTĐ-CĐCS", "Tây Lĩnh", LocalDate.of(2026, 11, 21), "TM. BCH\n\nChủ tịch", null, "Lưu: VT", 0);

        var entered = heads.enter(people.clerk(), id, 0, wish);

        assertThat(entered.unionCapacity()).isEqualTo("TM. BCH\nChủ tịch");
        try (var read = new ReadPdf(papers.pdf(people.head(), id, 0, HERE).content())) {
            assertThat(read.text())
                    .contains("Số: 07/GƯTĐ-CĐCS", "Tây Lĩnh, ngày 21 tháng 11 năm 2026", "- Lưu: VT.", "lần 2");
        }
        refused("STALE", () -> heads.enter(people.chair(), id, 0, wish));
        refused("CLERK_ONLY", () -> heads.enter(people.head(), id, 0, wish));
        refused("CLERK_ONLY", () -> heads.enter(people.superior(), id, 0, wish));
        refused("AGREEMENT_UNKNOWN", () -> heads.enter(people.stranger(), id, 0, wish));
        refused(
                "NUMBER_WRONG",
                () -> heads.enter(
                        people.clerk(), id, 0, new EnterPaperHead("số 7", null, null, null, null, null, null, 1)));
    }

    @Test
    void who_is_no_party_and_stands_not_above_learns_nothing() {
        var world = scene.world(2);
        long id = signed(world);
        var elsewhere = new PaperPeople(scene, scene.world(2));
        for (var actor : List.of(elsewhere.head(), elsewhere.superior(), elsewhere.clerk(), elsewhere.stranger())) {
            refused("AGREEMENT_UNKNOWN", () -> papers.papers(actor, id, 0));
            refused("AGREEMENT_UNKNOWN", () -> papers.pdf(actor, id, 0, HERE));
            refused("AGREEMENT_UNKNOWN", () -> papers.docx(actor, id, 0, HERE));
        }
    }

    @Test
    void the_docx_is_there_at_any_time() {
        var world = scene.world(2);
        long id = scene.sent(world);
        try (var read = new ReadDocx(
                papers.docx(world.departments().getFirst().head(), id, 0, HERE).content())) {
            assertThat(read.text()).contains("GIAO ƯỚC THI ĐUA", "BẢN DỰ THẢO", "Khoa số 1", "Điều 2.");
        }
    }

    private long signed(AgreementScene.World world) {
        long id = scene.open(world);
        hand.all(id);
        return id;
    }

    private Mood verdict(PrintedFile file) {
        return verifications
                .ofFile(Digest.sha256(file.content()), FileMark.codes(file.content()))
                .mood();
    }

    private static String get(Future<String> digest) {
        try {
            return digest.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
