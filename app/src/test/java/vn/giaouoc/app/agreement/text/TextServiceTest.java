package vn.giaouoc.app.agreement.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.life.MoveWish;
import vn.giaouoc.app.agreement.page.AgreementPage;
import vn.giaouoc.app.agreement.page.PartyLine;
import vn.giaouoc.app.agreement.party.PartyWish;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.party.PartyKind;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Direction;
import vn.giaouoc.db.agreement.text.Target;
import vn.giaouoc.db.common.Refusal;

/** Nothing typed is lost: a stale save is told and gets both texts; parties come, go and change places. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "agreement")
@Property(name = "agreement.scene", value = "text")
@Property(name = "portal.campaigns.recheck", value = "0s")
class TextServiceTest {

    @Inject
    AgreementScene scene;

    @Inject
    TextService texts;

    @Inject
    PartyService parties;

    @Test
    void the_second_of_two_who_edit_at_once_is_told_and_both_texts_are_there() {
        var world = scene.world(2);
        long id = scene.draft(world);
        var seen = scene.page(world.chair(), id);
        var first = with(seen.content(), target("", "Giữ gìn nơi làm việc xanh, sạch"));
        var second = with(seen.content(), target("", "Không để tồn đọng hồ sơ"));

        var saved = texts.save(world.chair(), id, new SaveText(1, null, first));

        assertThat(saved.revision()).isEqualTo(2);
        assertThat(saved.content().targets().getLast().key()).isNotBlank();
        assertThatThrownBy(() -> texts.save(world.chair(), id, new SaveText(1, null, second)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("STALE_REVISION");
                    assertThat(refusal.details()).containsEntry("revision", 2).containsEntry("theirs", saved.content());
                    var yours = Objects.requireNonNull(
                            (AgreementContent) refusal.details().get("yours"));
                    assertThat(yours.targets().getLast().content()).isEqualTo("Không để tồn đọng hồ sơ");
                });
        assertThat(scene.page(world.chair(), id).content()).isEqualTo(saved.content());
    }

    @Test
    void the_same_text_sent_again_after_a_lost_answer_is_saved_already() {
        var world = scene.world(2);
        long id = scene.draft(world);
        var content = with(scene.page(world.chair(), id).content(), target("moi", "Không để tồn đọng hồ sơ"));
        texts.save(world.chair(), id, new SaveText(1, "Giao ước mới", content));
        assertThat(texts.save(world.chair(), id, new SaveText(1, "Giao ước mới", content))
                        .revision())
                .isEqualTo(2);
        assertThat(scene.page(world.chair(), id).title()).isEqualTo("Giao ước mới");
    }

    @Test
    void one_hand_typing_a_draft_leaves_one_revision_and_a_negotiated_text_keeps_each() {
        var world = scene.world(2);
        long id = scene.draft(world);
        for (int i = 1; i <= 4; i++) {
            save(world.chair(), id, "Bản " + i);
        }
        assertThat(kept(id)).isEqualTo("1 5");
        scene.move(world.chair(), id, MoveWish.of(VersionMove.SEND));
        save(world.chair(), id, "Bản 5");
        save(world.chair(), id, "Bản 6");
        assertThat(kept(id)).isEqualTo("1 5 6 7");
    }

    @Test
    void content_is_looked_at_where_it_comes_in() {
        var world = scene.world(2);
        long id = scene.draft(world);
        var content = scene.page(world.chair(), id).content();
        refused(
                world.chair(),
                id,
                with(content, target(content.targets().getFirst().key(), "Trùng mã")),
                "KEY_WRONG");
        refused(world.chair(), id, with(content, target("", "x".repeat(501))), "TOO_LONG");
        var unknown = new Target("", "Số", "cuộc", BigDecimal.ONE, Direction.AT_LEAST, "NO_SUCH_FIGURE");
        refused(world.chair(), id, with(content, unknown), "FIGURE_UNKNOWN");
        var negative = new Target("", "Số", "cuộc", new BigDecimal("-1"), Direction.AT_LEAST, null);
        refused(world.chair(), id, with(content, negative), "NUMBER_WRONG");
    }

    @Test
    void an_open_text_cannot_be_edited_and_says_where_it_stands() {
        var world = scene.world(2);
        long id = scene.open(world);
        var page = scene.page(world.chair(), id);
        assertThatThrownBy(() -> texts.save(
                        world.chair(), id, new SaveText(page.version().revision(), null, page.content())))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence())
                                .contains("«Đang ký»")
                                .contains("«Nháp»"));
    }

    @Test
    void parties_are_added_removed_and_reordered_and_whoever_had_agreed_is_asked_again() {
        var world = scene.world(3);
        long id = scene.sent(world);
        scene.agree(world.departments().getFirst(), id);
        var before = scene.page(world.chair(), id);
        var wishes = List.of(
                new PartyWish(PartyKind.DEPARTMENT, world.departments().get(2).id(), null),
                new PartyWish(PartyKind.DEPARTMENT, world.departments().get(0).id(), null));

        int revision = parties.arrange(
                world.chair(),
                id,
                new ArrangeParties(
                        before.version().revision(),
                        wishes,
                        List.of(new PartyWish(PartyKind.EMPLOYER, world.employer(), null))));

        var after = scene.page(world.chair(), id);
        assertThat(after.version().revision()).isEqualTo(revision).isEqualTo(2);
        assertThat(after.parties())
                .extracting(PartyLine::name)
                .startsWith("Khoa số 3", "Khoa số 1")
                .hasSize(3);
        assertThat(after.promising()).noneMatch(PartyLine::agreed);
        assertThat(after.promising().getLast().id())
                .as("who stays keeps the row")
                .isEqualTo(before.promising().getFirst().id());
        assertThat(parties.arrange(world.chair(), id, arranged(after))).isEqualTo(2);
        assertThatThrownBy(() -> parties.arrange(world.chair(), id, arranged(before)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("STALE_REVISION"));
    }

    @Test
    void the_same_department_twice_is_refused() {
        var world = scene.world(2);
        long id = scene.draft(world);
        var twice = new ArrayList<>(world.parties());
        twice.add(world.parties().getFirst());
        assertThatThrownBy(() -> parties.arrange(world.chair(), id, new ArrangeParties(1, twice, List.of())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence()).contains("«Khoa số 1»"));
    }

    private static ArrangeParties arranged(AgreementPage page) {
        return new ArrangeParties(
                page.version().revision(),
                page.promising().stream()
                        .map(party -> new PartyWish(party.kind(), Long.parseLong(party.departmentId()), party.label()))
                        .toList(),
                page.parties().stream()
                        .filter(party -> !party.promises() && party.kind() == PartyKind.EMPLOYER)
                        .map(party -> new PartyWish(party.kind(), Long.parseLong(party.employerId()), null))
                        .toList());
    }

    private void save(Actor actor, long id, String title) {
        var page = scene.page(actor, id);
        texts.save(actor, id, new SaveText(page.version().revision(), title, page.content()));
    }

    private void refused(Actor actor, long id, AgreementContent content, String code) {
        assertThatThrownBy(() -> texts.save(actor, id, new SaveText(1, null, content)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private String kept(long id) {
        return scene.texts("SELECT r.revision FROM agreement_revision r JOIN agreement_version v ON v.id = r.version_id"
                + " WHERE v.agreement_id = " + id + " ORDER BY r.revision");
    }

    private static Target target(String key, String content) {
        return new Target(key, content, "việc", BigDecimal.ONE, Direction.AT_LEAST, null);
    }

    private static AgreementContent with(AgreementContent content, Target target) {
        var targets = new ArrayList<>(content.targets());
        targets.add(target);
        return new AgreementContent(content.basis(), content.articles(), targets);
    }
}
