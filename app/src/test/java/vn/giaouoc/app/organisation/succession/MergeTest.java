package vn.giaouoc.app.organisation.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.DAY;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.LONG_AGO;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.consolidation;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.merger;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.paper;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.rows;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.succession.request.Joining;
import vn.giaouoc.app.organisation.succession.request.MergeOrganisations;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.pledge.tally.TallyColumn;

/** Sáp nhập and hợp nhất: where people, pledges and offices go on, and that nobody is lost or counted twice. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "true")
@Property(name = "portal.campaigns.recheck", value = "0s")
class MergeTest {

    @Inject
    SuccessionScene scene;

    @Inject
    PledgeScene people;

    @Inject
    OrganisationTree tree;

    private long superior;
    private long one;
    private long other;
    private long into;

    @BeforeEach
    void three_unions_of_one_superior() {
        superior = scene.superior(scene.province(), "Công đoàn xã Tây Lĩnh");
        one = scene.union(superior, "CĐCS Trường Hòa Bình");
        other = scene.union(superior, "CĐCS Trường Sông Côn");
        into = scene.union(superior, "CĐCS Trường Lê Văn Mẫn");
    }

    @Test
    void members_go_on_in_the_unit_that_stays_with_department_post_and_leave() {
        long maths = scene.department(one, "Tổ Toán - Tin");
        long person = scene.member(one, maths);
        people.move(
                person,
                "UPDATE membership SET union_post = 'GROUP_HEAD', staff_number = '007', leader = 1,"
                        + " suspended_from = '2026-06-01', note = 'nghỉ thai sản' WHERE person_id = ?",
                person);
        scene.happens(merger(into, one));
        long there = scene.department(into, "TỔ TOÁN - TIN");
        assertThat(scene.way(person))
                .containsExactly(
                        one + "/" + maths + " " + LONG_AGO + " " + DAY,
                        into + "/" + there + " " + DAY + " " + Ids.STILL);
        assertThat(rows("SELECT union_post, staff_number, leader, suspended_from, suspended_to, note, end_reason FROM"
                        + " membership WHERE organisation_id = " + into))
                .containsExactly("GROUP_HEAD|007|1|2026-06-01|null|nghỉ thai sản|null");
        assertThat(rows("SELECT end_reason FROM membership WHERE organisation_id = " + one))
                .containsExactly("REORGANISED");
    }

    @Test
    void a_pledge_signed_in_the_old_unit_counts_once_where_the_member_is_now() {
        var campaign = people.campaign();
        var signers = scene.members(one, 0, 3);
        scene.members(one, 0, 2);
        scene.members(into, 0, 4);
        signers.forEach(person -> people.write(PledgeStep.SIGN, person, campaign));
        scene.happens(merger(into, one));
        assertThat(people.figure(campaign, one, TallyColumn.MEMBERS)).isZero();
        assertThat(people.figure(campaign, one, TallyColumn.SIGNED)).isZero();
        assertThat(people.figure(campaign, into, TallyColumn.MEMBERS)).isEqualTo(9);
        assertThat(people.figure(campaign, into, TallyColumn.SIGNED)).isEqualTo(3);
        assertThat(rows("SELECT DISTINCT organisation_id FROM pledge WHERE campaign_id = " + campaign.id()))
                .as("the pledge keeps the unit in whose name it was signed")
                .containsExactly(String.valueOf(one));
    }

    @Test
    void people_without_a_department_come_into_a_group_named_after_their_old_unit() {
        long person = scene.member(one, 0);
        long elsewhere = scene.member(other, 0);
        scene.happens(new MergeOrganisations(
                List.of(new Joining(one, "Tổ Trường Hòa Bình"), Joining.of(other)), into, paper(DAY)));
        long group = tree.departments(into).getFirst().id();
        assertThat(tree.departments(into)).extracting(each -> each.name()).containsExactly("Tổ Trường Hòa Bình");
        assertThat(scene.way(person).getLast()).startsWith(into + "/" + group + " ");
        assertThat(scene.way(elsewhere).getLast()).startsWith(into + "/0 ");
    }

    @Test
    void who_was_in_both_units_is_kept_once_and_as_a_member() {
        long both = scene.member(one, 0);
        people.join(both, into, "MEMBER", LONG_AGO);
        long staffThere = scene.member(one, 0);
        people.join(staffThere, into, "STAFF", LONG_AGO);
        long staffHere = people.person("MALE");
        people.join(staffHere, one, "STAFF", LONG_AGO);
        people.join(staffHere, other, "MEMBER", LONG_AGO);
        scene.happens(merger(into, one, other));
        for (long person : List.of(both, staffThere, staffHere)) {
            assertThat(rows("SELECT organisation_id, kind FROM membership WHERE person_id = %d AND valid_to > '%s'"
                            .formatted(person, DAY)))
                    .containsExactly(into + "|MEMBER");
        }
    }

    @Test
    void who_came_after_the_day_comes_along_and_who_left_after_it_leaves_the_new_unit() {
        long late = people.person("FEMALE");
        people.join(late, one, "MEMBER", DAY.plusDays(10));
        long gone = people.person("FEMALE");
        long membership = people.join(gone, one, "MEMBER", LONG_AGO);
        people.end(gone, membership, DAY.plusDays(20));
        people.run("UPDATE membership SET end_reason = 'RETIRED' WHERE id = ?", membership);
        scene.happens(merger(into, one));
        assertThat(scene.way(late)).containsExactly(into + "/0 " + DAY.plusDays(10) + " " + Ids.STILL);
        assertThat(scene.way(gone))
                .containsExactly(one + "/0 " + LONG_AGO + " " + DAY, into + "/0 " + DAY + " " + DAY.plusDays(20));
        assertThat(rows("SELECT end_reason FROM membership WHERE person_id = %d ORDER BY valid_from, id"
                        .formatted(gone)))
                .containsExactly("REORGANISED", "RETIRED");
    }

    @Test
    void offices_of_the_old_unit_end_and_those_of_the_other_stay() {
        long chair = scene.member(one, 0);
        scene.office(chair, one, 0, 0, "CHAIR");
        scene.office(scene.member(into, 0), into, 0, 0, "CHAIR");
        scene.happens(merger(into, one));
        assertThat(rows("SELECT valid_to FROM office WHERE organisation_id = " + one))
                .containsExactly(DAY.toString());
        assertThat(rows("SELECT valid_to FROM office WHERE organisation_id = " + into))
                .containsExactly(Ids.STILL.toString());
    }

    @Test
    void waiting_transfers_are_readdressed_and_those_between_the_two_are_over() {
        long elsewhere = scene.union(superior, "CĐCS Bưu điện");
        long out = transfer(scene.member(one, 0), one, elsewhere, "BY_OLD_UNIT");
        long in = transfer(scene.member(elsewhere, 0), elsewhere, one, "BY_NEW_UNIT");
        long between = transfer(scene.member(one, 0), one, into, "BY_OLD_UNIT");
        scene.happens(merger(into, one));
        assertThat(paperOf(out)).isEqualTo(into + "|" + elsewhere + "|BY_OLD_UNIT|2026-07-01");
        assertThat(paperOf(in)).isEqualTo(elsewhere + "|" + into + "|BY_NEW_UNIT|2026-07-01");
        assertThat(paperOf(between)).isEqualTo(into + "|" + into + "|CANCELLED|2026-07-01");
    }

    private long transfer(long person, long from, long to, String state) {
        long id = Ids.next();
        people.run(
                "INSERT INTO member_transfer (id, person_id, from_id, to_id, effective_on, state, proposed_by, proposed_at)"
                        + " VALUES (?,?,?,?,'2026-06-25',?,7,NOW())",
                id,
                person,
                from,
                to,
                state);
        return id;
    }

    private static String paperOf(long transfer) {
        return rows("SELECT from_id, to_id, state, effective_on FROM member_transfer WHERE id = " + transfer)
                .getFirst();
    }

    @Test
    void twelve_unions_with_three_thousand_members_become_one_within_seconds() {
        var units = new ArrayList<Long>();
        for (int i = 0; i < 12; i++) {
            long unit = scene.union(superior, "CĐCS Tòa án khu vực " + i);
            long department = scene.department(unit, "Phòng " + i % 3);
            units.add(unit);
            people.run("INSERT INTO person (id, full_name, search_key, sort_key, gender, created_at) SELECT %d + seq,"
                            .formatted(Ids.next())
                    + " 'Nguyễn Văn An', 'x', 'x', 'MALE', NOW() FROM seq_1_to_250");
            people.run(
                    "INSERT INTO membership (id, person_id, organisation_id, department_id, kind, leader, union_post,"
                            + " valid_from, valid_to) SELECT id, id, %d, %d, 'MEMBER', 0, 'MEMBER', '2020-01-01', '9999-12-31'"
                                    .formatted(unit, i % 2 == 0 ? 0 : department)
                            + " FROM person WHERE full_name = 'Nguyễn Văn An' AND NOT EXISTS (SELECT 1 FROM membership m WHERE"
                            + " m.person_id = person.id)");
        }
        var campaign = people.campaign();
        long begun = System.nanoTime();
        scene.happens(consolidation("CĐCS Tòa án nhân dân tỉnh", units.toArray(Long[]::new)));
        assertThat((System.nanoTime() - begun) / 1_000_000).as("milliseconds").isLessThan(15_000);
        long fresh = scene.named(superior, "CĐCS Tòa án nhân dân tỉnh", DAY);
        assertThat(rows("SELECT COUNT(*), COUNT(DISTINCT person_id) FROM membership WHERE organisation_id = " + fresh))
                .containsExactly("3000|3000");
        assertThat(people.figure(campaign, fresh, TallyColumn.MEMBERS)).isEqualTo(3000);
    }
}
