package vn.giaouoc.app.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.life.MoveWish;
import vn.giaouoc.app.agreement.list.AgreementDesk;
import vn.giaouoc.app.agreement.list.MyAgreement;
import vn.giaouoc.app.agreement.list.MyAgreements;
import vn.giaouoc.app.agreement.text.SaveText;
import vn.giaouoc.app.agreement.text.TextService;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** Who learns of an agreement and who may do what with it; nobody else learns that it exists. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "agreement")
@Property(name = "agreement.scene", value = "rights")
@Property(name = "portal.campaigns.recheck", value = "0s")
class AgreementRightsTest {

    @Inject
    AgreementScene scene;

    @Inject
    AgreementDesk desk;

    @Inject
    MyAgreements mine;

    @Inject
    TextService texts;

    @Test
    void a_draft_is_known_to_the_union_that_keeps_it_alone() {
        var world = scene.world(2);
        long id = scene.draft(world);
        assertThat(scene.page(world.chair(), id).mayPrepare()).isTrue();
        for (var other : new Actor[] {
            world.departments().getFirst().head(),
            scene.superior(world.upper()),
            scene.nobody(),
            scene.world(1).chair()
        }) {
            unknown(() -> scene.page(other, id));
            unknown(() -> scene.move(other, id, MoveWish.of(VersionMove.SEND)));
        }
        unknown(() -> scene.page(world.chair(), 1));
    }

    @Test
    void what_was_sent_is_read_by_heads_of_parties_and_superiors_and_by_nobody_else() {
        var world = scene.world(2);
        long id = scene.sent(world);
        var outsider = scene.department(world.unit(), "Khoa ngoài cuộc");
        var boss = scene.head(OfficeKind.EMPLOYER_HEAD, world.unit(), 0, world.employer());

        assertThat(scene.page(world.departments().getLast().head(), id).mine()).hasSize(1);
        assertThat(scene.page(boss, id).mine())
                .as("a witness acts for the employer")
                .hasSize(1);
        assertThat(scene.page(scene.superior(world.upper()), id).mine()).isEmpty();
        unknown(() -> scene.page(outsider.head(), id));
        unknown(() -> scene.page(scene.nobody(), id));
        unknown(() -> scene.page(scene.superior(scene.world(1).upper()), id));
    }

    @Test
    void who_only_reads_is_told_that_the_keeper_acts() {
        var world = scene.world(2);
        long id = scene.sent(world);
        var page = scene.page(world.chair(), id);
        for (var reader : new Actor[] {world.departments().getFirst().head(), scene.superior(world.upper())}) {
            refused("KEEPER_ONLY", () -> scene.move(reader, id, MoveWish.because(VersionMove.CANCEL, "Thử xem sao")));
            refused("KEEPER_ONLY", () -> texts.save(reader, id, new SaveText(1, "Tên khác", page.content())));
            assertThat(scene.page(reader, id).moves()).isEmpty();
        }
    }

    @Test
    void a_delegate_reads_and_acts_for_the_party_until_the_delegation_ends() {
        var world = scene.world(2);
        long id = scene.sent(world);
        var delegate = scene.phone(scene.pledges().member(world.unit()));
        unknown(() -> scene.page(delegate, id));
        long office = scene.pledges()
                .count("SELECT id FROM office WHERE person_id = "
                        + world.departments().getFirst().head().personId());
        scene.pledges()
                .run(
                        "INSERT INTO delegation (id, office_id, person_id, valid_from, valid_to, paper_number, reason,"
                                + " given_by, given_at) VALUES (?,?,?,?,?,?,?,?,?)",
                        Ids.next(),
                        office,
                        delegate.personId(),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        "01/UQ",
                        "Đi công tác",
                        1,
                        Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(scene.page(delegate, id).mine()).hasSize(1);
        scene.pledges().run("UPDATE delegation SET revoked_at = NOW() WHERE office_id = ?", office);
        unknown(() -> scene.page(delegate, id));
    }

    @Test
    void lists_show_the_keeper_all_a_superior_what_was_sent_and_a_head_what_waits_for_him() {
        var world = scene.world(3);
        long draft = scene.draft(world);
        long sent = scene.sent(world);
        var page = desk.page(world.chair(), world.unit(), world.campaign(), AgreementScene.YEAR);
        assertThat(page.agreements())
                .extracting(line -> Long.parseLong(line.id()))
                .containsExactlyInAnyOrder(draft, sent);
        assertThat(page.places())
                .hasSize(3)
                .allSatisfy(place -> assertThat(place.takings()).hasSize(2));

        var above = desk.page(scene.superior(world.upper()), world.unit(), world.campaign(), AgreementScene.YEAR);
        assertThat(above.agreements())
                .extracting(line -> Long.parseLong(line.id()))
                .containsExactly(sent);
        refused("NOT_YOURS", () -> desk.page(scene.nobody(), world.unit(), world.campaign(), AgreementScene.YEAR));

        var head = world.departments().getFirst();
        assertThat(mine.of(head.head())).singleElement().satisfies(one -> {
            assertThat(Long.parseLong(one.line().id())).isEqualTo(sent);
            assertThat(one.wanted()).isEqualTo(MyAgreement.Wanted.ANSWER);
        });
        scene.agree(head, sent);
        assertThat(mine.of(head.head()).getFirst().waiting()).isFalse();
        assertThat(mine.of(scene.nobody())).isEmpty();
    }

    private static void unknown(ThrowingCallable act) {
        refused("AGREEMENT_UNKNOWN", act);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
