package vn.giaouoc.app.organisation.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.DAY;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.consolidation;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.detachment;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.everything;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.merger;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.paper;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.rows;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.split;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.RenameOrganisation;
import vn.giaouoc.app.organisation.succession.request.Joining;
import vn.giaouoc.app.organisation.succession.request.MergeOrganisations;
import vn.giaouoc.app.organisation.succession.request.NewUnit;
import vn.giaouoc.app.organisation.succession.request.Share;
import vn.giaouoc.app.organisation.succession.request.SuccessionWish;
import vn.giaouoc.app.pledge.CampaignScene;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.db.OwnDatabase;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;

/** Taken back, an event of several units leaves every table as it was; once something stands on it, it stays. */
@OwnDatabase
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "true")
@Property(name = "portal.campaigns.recheck", value = "0s")
class SuccessionUndoTest {

    @Inject
    SuccessionScene scene;

    @Inject
    PledgeScene people;

    @Inject
    OrganisationService organisations;

    private CampaignScene.Running campaign;
    private long superior;
    private long one;
    private long other;
    private long into;
    private long office;
    private long group;
    private long employer;
    private long signer;

    /** Everything an event touches is there: departments, employers, units below, offices, papers, pledges. */
    @BeforeEach
    void two_unions_with_all_that_can_go_along_and_a_third() {
        campaign = people.campaign();
        superior = scene.superior(scene.province(), "Công đoàn phường Bồng Sơn");
        one = scene.union(superior, "CĐCS Bệnh viện");
        other = scene.union(superior, "CĐCS Trạm y tế");
        into = scene.union(superior, "CĐCS Trung tâm Y tế");
        office = scene.department(one, "Văn phòng");
        scene.department(one, "Khoa Nội");
        scene.department(other, "VĂN PHÒNG");
        people.run("UPDATE department SET ended_on = '2023-01-01' WHERE id = ?", scene.department(into, "văn phòng"));
        employer = scene.employer(one, "Bệnh viện Đa khoa");
        group = scene.group(one, "Tổ Hộ lý");
        scene.group(group, "Nhóm đêm");
        signer = scene.member(one, office);
        people.write(PledgeStep.SIGN, signer, campaign);
        scene.office(signer, one, 0, 0, "CHAIR");
        scene.office(signer, one, office, 0, "DEPARTMENT_HEAD");
        scene.office(signer, one, 0, employer, "EMPLOYER_HEAD");
        scene.members(one, 0, 2);
        long both = scene.member(other, 0);
        people.join(both, into, "STAFF", SuccessionScene.LONG_AGO);
        long left = people.person("MALE");
        people.end(left, people.join(left, other, "MEMBER", SuccessionScene.LONG_AGO), DAY.plusDays(9));
        people.run(
                "INSERT INTO member_transfer (id, person_id, from_id, to_id, effective_on, state, proposed_by, proposed_at)"
                        + " VALUES (?,?,?,?,'2026-06-25','BY_OLD_UNIT',7,NOW())",
                Ids.next(),
                signer,
                one,
                into);
    }

    @Test
    void a_merger_taken_back_leaves_every_table_as_it_was() {
        requireExact(
                new MergeOrganisations(List.of(new Joining(one, "Tổ Bệnh viện"), Joining.of(other)), into, paper(DAY)));
    }

    @Test
    void a_consolidation_taken_back_leaves_every_table_as_it_was() {
        requireExact(consolidation("CĐCS Bệnh viện", one, other));
    }

    @Test
    void a_split_taken_back_leaves_every_table_as_it_was() {
        requireExact(split(one, 1, shareOfEverything(), SuccessionScene.share("CĐCS Phần còn lại")));
    }

    @Test
    void a_detachment_taken_back_leaves_every_table_as_it_was() {
        requireExact(detachment(one, shareOfEverything()));
    }

    private Share shareOfEverything() {
        return new Share(NewUnit.named("CĐCS Khối văn phòng"), List.of(office), List.of(employer), List.of(group));
    }

    private void requireExact(SuccessionWish wish) {
        var before = everything();
        long event = scene.happens(wish);
        var between = everything();
        assertThat(between).isNotEqualTo(before);
        scene.undo(event);
        assertThat(everything()).isEqualTo(before);
        assertThat(people.figure(campaign, one, vn.giaouoc.db.pledge.tally.TallyColumn.SIGNED))
                .isOne();
        assertThat(rows("SELECT undone_at IS NOT NULL FROM organisation_event WHERE id = " + event))
                .containsExactly("1");
        scene.happens(wish);
        assertThat(everything()).as("done again, it is whole again").hasSameSizeAs(between);
    }

    @Test
    void nothing_is_taken_back_once_a_member_moved_on() {
        long event = scene.happens(merger(into, one));
        people.move(
                signer,
                "UPDATE membership SET valid_to = ?, version = version + 1 WHERE person_id = ? AND organisation_id = ?",
                DAY.plusDays(30),
                signer,
                into);
        refused(event, "đoàn viên chuyển đi");
    }

    @Test
    void nothing_is_taken_back_once_somebody_signed_in_the_new_units_name() {
        long event = scene.happens(consolidation("CĐCS Y tế", one, other));
        long fresh = scene.named(superior, "CĐCS Y tế", DAY);
        long person = Long.parseLong(rows("""
                        SELECT person_id FROM membership WHERE organisation_id = %d AND person_id <> %d
                          AND valid_to = '9999-12-31'""".formatted(fresh, signer)).getFirst());
        people.write(PledgeStep.SIGN, person, campaign);
        refused(event, "1 bản cam kết");
        long merged = scene.happens(SuccessionScene.on(DAY.plusDays(1), merger(into, fresh)));
        people.write(PledgeStep.WITHDRAW, person, campaign);
        people.write(PledgeStep.SIGN, person, campaign);
        refused(merged, "ký cam kết dưới tên đơn vị mới");
    }

    @Test
    void nothing_is_taken_back_once_the_new_unit_has_units_people_or_offices_of_its_own() {
        long event = scene.happens(consolidation("CĐCS Y tế", one, other));
        long fresh = scene.named(superior, "CĐCS Y tế", DAY);
        long person = scene.member(fresh, 0);
        refused(event, "1 người trong danh sách");
        scene.office(person, fresh, 0, 0, "CHAIR");
        refused(event, "1 chức danh đã giao");
        scene.found(fresh, "Tổ mới", OrganisationLevel.GROUP, DAY.plusDays(2));
        refused(event, "1 đơn vị trực thuộc");
    }

    @Test
    void nothing_is_taken_back_once_a_department_it_made_has_a_head_or_newcomers() {
        long event = scene.happens(merger(into, one));
        long inner = scene.department(into, "Khoa Nội");
        scene.office(signer, into, inner, 0, "DEPARTMENT_HEAD");
        refused(event, "1 chức danh đã giao");
        scene.member(into, inner);
        refused(event, "1 người mới vào phòng, ban");
    }

    @Test
    void the_latest_event_of_every_unit_comes_first() {
        long event = scene.happens(merger(into, one));
        long later = organisations.rename(
                Actor.SYSTEM, new RenameOrganisation(group, "Tổ Điều dưỡng", null, null, paper(DAY.plusDays(5))));
        refused(event, "đổi tên");
        organisations.undo(Actor.SYSTEM, later);
        scene.undo(event);
    }

    @Test
    void a_name_that_was_taken_meanwhile_must_be_freed_first() {
        long event = scene.happens(merger(into, one));
        scene.found(superior, "CĐCS BỆNH VIỆN", OrganisationLevel.GRASSROOTS, DAY);
        refused(event, "CĐCS BỆNH VIỆN");
    }

    private void refused(long event, String words) {
        var before = everything();
        assertThatThrownBy(() -> scene.undo(event)).isInstanceOf(Refusal.class).hasMessageContaining(words);
        assertThat(everything()).isEqualTo(before);
    }
}
