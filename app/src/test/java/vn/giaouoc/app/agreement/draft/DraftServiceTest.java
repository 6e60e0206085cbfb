package vn.giaouoc.app.agreement.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.page.PartyLine;
import vn.giaouoc.app.agreement.party.PartyWish;
import vn.giaouoc.app.agreement.template.Templates;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.agreement.party.PartyKind;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Article;
import vn.giaouoc.db.agreement.text.Target;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/** Drafting from templates: Điều 1-4, the usual witnesses, and refusals that say why. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "agreement")
@Property(name = "agreement.scene", value = "draft")
@Property(name = "portal.campaigns.recheck", value = "0s")
class DraftServiceTest {

    @Inject
    AgreementScene scene;

    @Inject
    DraftService drafts;

    @Inject
    CopyService copies;

    @Inject
    Templates templates;

    @Test
    void a_draft_among_three_departments_has_the_four_articles_and_is_confirmed_by_union_and_employer() {
        var world = scene.world(3);
        var page = scene.page(world.chair(), scene.draft(world));

        assertThat(page.content().articles())
                .extracting(Article::title)
                .containsExactly("Nội dung thi đua", "Chỉ tiêu", "Trách nhiệm", "Đánh giá");
        assertThat(page.content().articles()).extracting(Article::key).contains(AgreementContent.TARGETS);
        assertThat(page.content().canonical())
                .contains("Tháng 11 năm 2026")
                .contains("Cảnh thử")
                .doesNotContain("{");
        assertThat(page.content().targets()).anyMatch(Target::bound);
        assertThat(page.parties())
                .extracting(PartyLine::label)
                .containsExactly("Bên A", "Bên B", "Bên C", "Xác nhận của công đoàn", "Xác nhận của thủ trưởng");
        assertThat(page.parties().getFirst().heads()).hasSize(1);
        assertThat(page.parties().getLast().heads()).isEmpty();
    }

    @Test
    void a_unit_with_one_department_is_told_why_there_is_nobody_to_agree_with() {
        var world = scene.world(1);
        assertThatThrownBy(() -> scene.draft(world)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("NOBODY_TO_AGREE");
            assertThat(refusal.sentence())
                    .contains("chỉ có một phòng, ban")
                    .contains("«Khoa số 1»")
                    .contains("từ hai bên trở lên");
        });
    }

    @Test
    void groups_of_a_union_without_employer_agree_and_no_employer_confirms() {
        var world = scene.world(2);
        long market = scene.found(
                world.upper(),
                "Nghiệp đoàn cơ sở Chợ Sen Hạ",
                OrganisationLevel.GRASSROOTS,
                UnitType.TRADE_ASSOCIATION,
                List.of());
        long fish = scene.found(market, "Tổ cá", OrganisationLevel.GROUP, UnitType.TRADE_ASSOCIATION, List.of());
        long cloth = scene.found(market, "Tổ vải", OrganisationLevel.GROUP, UnitType.TRADE_ASSOCIATION, List.of());
        var fishHead = scene.head(OfficeKind.GROUP_HEAD, fish, 0, 0);
        var chair = scene.chair(market);

        long id = drafts.draft(
                chair,
                new DraftAgreement(
                        world.campaign(),
                        AgreementScene.YEAR,
                        market,
                        null,
                        "NGANH-HANG",
                        null,
                        List.of(
                                new PartyWish(PartyKind.ORGANISATION, fish, null),
                                new PartyWish(PartyKind.ORGANISATION, cloth, "Ngành hàng vải"))));

        var parties = scene.page(chair, id).parties();
        assertThat(parties)
                .extracting(PartyLine::label)
                .containsExactly("Bên A", "Ngành hàng vải", "Xác nhận của công đoàn");
        assertThat(parties.getFirst().heads()).hasSize(1);
        assertThat(fishHead.grants()).isEmpty();
    }

    @Test
    void a_superior_drafts_among_its_unions_and_a_unit_does_not() {
        var world = scene.world(2);
        long other = scene.unit(world.upper(), List.of());
        var wish = new DraftAgreement(
                world.campaign(),
                AgreementScene.YEAR,
                world.upper(),
                null,
                "CONG-DOAN-CO-SO",
                "Giao ước khối y tế",
                List.of(
                        new PartyWish(PartyKind.ORGANISATION, world.unit(), null),
                        new PartyWish(PartyKind.ORGANISATION, other, null)));
        refused(world.chair(), wish, "NOT_YOURS");
        long id = drafts.draft(scene.superior(world.upper()), wish);
        assertThat(scene.page(scene.superior(world.upper()), id).title()).isEqualTo("Giao ước khối y tế");

        var unions = new DraftAgreement(
                world.campaign(), AgreementScene.YEAR, world.unit(), null, "CONG-DOAN-CO-SO", null, List.of());
        refused(world.chair(), unions, "TEMPLATE_OF_OTHERS");
    }

    @Test
    void a_department_of_another_unit_is_no_party() {
        var world = scene.world(2);
        var foreign = scene.world(1);
        var wish = new DraftAgreement(
                world.campaign(),
                AgreementScene.YEAR,
                world.unit(),
                null,
                AgreementScene.TEMPLATE,
                null,
                foreign.parties());
        refused(world.chair(), wish, "PARTY_ELSEWHERE");
    }

    @Test
    void last_years_agreement_is_carried_on_once_with_its_goals_and_without_departments_that_ended() {
        var world = scene.world(3);
        long old = scene.sent(world);
        var gone = world.departments().getLast();
        scene.pledges().run("UPDATE department SET ended_on = '2026-11-01' WHERE id = ?", gone.id());

        var copied = copies.copy(world.chair(), old, 2027);

        assertThat(copied.gone()).containsExactly(gone.name());
        var page = scene.page(world.chair(), Long.parseLong(copied.id()));
        assertThat(page.year()).isEqualTo(2027);
        assertThat(page.title()).contains("năm 2027");
        assertThat(page.copiedFromId()).isEqualTo(Long.toString(old));
        assertThat(page.promising()).hasSize(2);
        assertThat(page.content().targets())
                .isEqualTo(scene.page(world.chair(), old).content().targets());
        assertThat(page.content().canonical()).doesNotContain("năm 2026");
        assertThatThrownBy(() -> copies.copy(world.chair(), old, 2027))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("ALREADY_COPIED");
                    assertThat(refusal.details()).containsEntry("agreementId", copied.id());
                });
    }

    @Test
    void there_are_templates_for_departments_groups_and_unions_whose_bound_figures_are_known() {
        assertThat(templates.all()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(templates.all())
                .allSatisfy(template -> assertThat(template.articles())
                        .hasSize(4)
                        .anyMatch(article -> article.key().equals(AgreementContent.TARGETS)));
        assertThat(templates.all().stream()
                        .flatMap(template -> template.targets().stream())
                        .filter(line -> line.figure() != null))
                .allSatisfy(line -> assertThat(templates.knows(String.valueOf(line.figure())))
                        .as(line.figure())
                        .isTrue());
    }

    private void refused(Actor actor, DraftAgreement wish, String code) {
        assertThatThrownBy(() -> drafts.draft(actor, wish))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
