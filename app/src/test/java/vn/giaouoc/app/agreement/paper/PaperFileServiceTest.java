package vn.giaouoc.app.agreement.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.AgreementScene.World;
import vn.giaouoc.app.agreement.SignedByHand;
import vn.giaouoc.app.agreement.paper.file.BringPaper;
import vn.giaouoc.app.agreement.paper.file.PaperFileService;
import vn.giaouoc.app.agreement.paper.page.PaperLine;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.verification.Finding.Mood;
import vn.giaouoc.app.verification.Verifications;
import vn.giaouoc.db.agreement.paper.PaperKind;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Refusal;

/** The stamped scan and the digitally signed PDF beside the agreement. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "agreement")
@Property(name = "agreement.scene", value = "file")
@Property(name = "portal.campaigns.recheck", value = "0s")
class PaperFileServiceTest {

    @Inject
    AgreementScene scene;

    @Inject
    SignedByHand hand;

    @Inject
    AgreementPaperService papers;

    @Inject
    PaperFileService files;

    @Inject
    Verifications verifications;

    @Inject
    SceneClock clock;

    private World world;
    private PaperPeople people;
    private long id;

    @BeforeEach
    void signedByAll() {
        clock.at("2026-11-21T14:30:00");
        world = scene.world(2);
        people = new PaperPeople(scene, world);
        id = scene.open(world);
        hand.all(id);
    }

    @Test
    void a_scan_is_kept_once_downloaded_byte_by_byte_and_replaced_with_its_history() throws IOException {
        var scan = picture(10);
        var first = bring(people.clerk(), "Bản quét \"có dấu\".png", scan, null);
        assertThat(first.kind()).isEqualTo(PaperKind.SCAN);
        assertThat(first.fileName()).isEqualTo("Bản quét _có dấu_.png");
        assertThat(bring(people.clerk(), "lan-nua.png", scan, null).id()).isEqualTo(first.id());

        var second = bring(people.chair(), "ro-hon.png", picture(20), Long.parseLong(first.id()));

        assertThat(papers.papers(people.head(), id, 0).files())
                .extracting(PaperLine::id, PaperLine::replacedBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(second.id(), null),
                        org.assertj.core.groups.Tuple.tuple(first.id(), second.id()));
        assertThat(files.file(people.superior(), id, Long.parseLong(first.id())).content())
                .isEqualTo(scan);
        refused("PAPER_NOT_THERE", () -> bring(people.chair(), "a.png", picture(30), Long.parseLong(first.id())));
    }

    @Test
    void a_pdf_with_a_digital_signature_says_that_there_is_one_and_the_public_page_claims_no_more() throws IOException {
        var sealed = papers.pdf(world.chair(), id, 0, "https://giaouoc.example").content();
        var digitally = signedDigitally(sealed);

        var line = bring(people.clerk(), "ky-so.pdf", digitally, null);

        assertThat(line.kind()).isEqualTo(PaperKind.SIGNED_PDF);
        assertThat(line.signatures()).isEqualTo(1);
        var finding = verifications.ofFile(Digest.sha256(digitally), List.of());
        assertThat(finding.mood()).isEqualTo(Mood.VALID);
        assertThat(finding.words()).contains("Cổng không kiểm tra con dấu, chữ ký và chứng thư của 1 chữ ký số");
        assertThat(bring(people.clerk(), "quet.pdf", sealed, null).kind())
                .as("the sealed PDF brought back is there already")
                .isEqualTo(PaperKind.SEALED_PDF);
    }

    @Test
    void what_is_no_paper_is_refused_with_what_to_bring_instead() {
        refused("FILE_EMPTY", () -> bring(people.clerk(), "a.pdf", new byte[0], null));
        var exe = "MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004".getBytes(StandardCharsets.ISO_8859_1);
        refused("FILE_WRONG_TYPE", () -> bring(people.clerk(), "hop-dong.pdf", exe, null));
        refused(
                "FILE_WRONG_TYPE",
                () -> bring(people.clerk(), "a.pdf", "<html>".getBytes(StandardCharsets.UTF_8), null));
        refused("FILE_TOO_LARGE", () -> bring(people.clerk(), "a.pdf", new byte[10 * 1024 * 1024 + 1], null));
        refused("FILE_TOO_LARGE", () -> bring(people.clerk(), "a.pdf", new byte[21 * 1024 * 1024], null));
        assertThat(papers.papers(world.chair(), id, 0).files()).isEmpty();
    }

    @Test
    void a_broken_pdf_is_a_scan_without_signatures() {
        var broken = "%PDF-1.7\n1 0 obj <</Type/Catalog".getBytes(StandardCharsets.UTF_8);
        assertThat(bring(people.clerk(), "hong.pdf", broken, null).signatures()).isZero();
        var deep =
                ("%PDF-1.7\n1 0 obj " + "[".repeat(200_000) + "\nstartxref\n9\n%%EOF").getBytes(StandardCharsets.UTF_8);
        assertThat(bring(people.clerk(), "sau.pdf", deep, null).signatures()).isZero();
    }

    @Test
    void only_the_keeping_union_brings_files_in_and_only_once_there_is_something_to_sign() throws IOException {
        var scan = picture(10);
        refused("CLERK_ONLY", () -> bring(people.head(), "a.png", scan, null));
        refused("CLERK_ONLY", () -> bring(people.superior(), "a.png", scan, null));
        refused("AGREEMENT_UNKNOWN", () -> bring(people.stranger(), "a.png", scan, null));
        var line = bring(people.clerk(), "a.png", scan, null);
        refused("AGREEMENT_UNKNOWN", () -> files.file(people.stranger(), id, Long.parseLong(line.id())));
        long other = scene.sent(world);
        refused("PAPER_UNKNOWN", () -> files.file(people.clerk(), other, Long.parseLong(line.id())));
        refused("NOT_OPEN_YET", () -> files.bring(people.clerk(), new BringPaper(other, 0, null, "a.png", scan)));
    }

    private PaperLine bring(Actor actor, String name, byte[] content, @Nullable Long replaces) {
        return files.bring(actor, new BringPaper(id, 0, replaces, name, content));
    }

    private static byte[] picture(int side) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    /** A signature field with a value, as signing programs add it; what stands in it proves nothing. */
    private static byte[] signedDigitally(byte[] pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setSignDate(Calendar.getInstance());
            document.addSignature(signature, content -> new byte[] {1, 2, 3});
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
