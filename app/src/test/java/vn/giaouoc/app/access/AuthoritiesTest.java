package vn.giaouoc.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.Authorities.Place;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.db.access.office.HeldOffice;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.organisation.OrganisationLevel;

/** The table of rights, where it matters most. */
class AuthoritiesTest {

    @Test
    void superiors_see_counts_and_never_who_did_not_sign() {
        for (var kind : OfficeKind.values()) {
            assertThat(Authorities.of(kind, Place.SUPERIOR))
                    .doesNotContain(Authority.SEE_MEMBERS, Authority.KEEP_MEMBERS, Authority.GATHER_PLEDGES);
            assertThat(Authorities.of(kind, Place.ROOT))
                    .doesNotContain(Authority.SEE_MEMBERS, Authority.KEEP_MEMBERS, Authority.GATHER_PLEDGES);
        }
    }

    @Test
    void nobody_at_a_grassroots_union_reviews_or_changes_the_tree() {
        for (var kind : OfficeKind.values()) {
            assertThat(Authorities.of(kind, Place.GRASSROOTS))
                    .doesNotContain(
                            Authority.REVIEW, Authority.CONSOLIDATE, Authority.KEEP_TREE, Authority.KEEP_CAMPAIGNS);
        }
    }

    @Test
    void campaigns_are_kept_at_the_top_only() {
        assertThat(Authorities.of(OfficeKind.REVIEWER, Place.ROOT)).contains(Authority.KEEP_CAMPAIGNS);
        assertThat(Authorities.of(OfficeKind.REVIEWER, Place.SUPERIOR)).doesNotContain(Authority.KEEP_CAMPAIGNS);
        assertThat(Authorities.of(OfficeKind.ADMINISTRATOR, Place.ROOT)).doesNotContain(Authority.KEEP_CAMPAIGNS);
    }

    @Test
    void a_deputy_does_the_chairs_work_but_hands_out_no_offices() {
        for (var place : Place.values()) {
            var chair = Authorities.of(OfficeKind.CHAIR, place);
            chair.remove(Authority.KEEP_ACCOUNTS);
            assertThat(Authorities.of(OfficeKind.DEPUTY, place)).isEqualTo(chair);
        }
    }

    @Test
    void a_head_reaches_one_department_and_nothing_without_one() {
        assertThat(Authorities.grant(head(7)).wholeSubtree()).isFalse();
        assertThat(Authorities.grant(head(7)).authorities()).contains(Authority.SEE_MEMBERS);
        assertThat(Authorities.grant(head(0)).authorities()).isEmpty();
    }

    private static HeldOffice head(long department) {
        return new HeldOffice(
                1, 2, department, OfficeKind.GROUP_HEAD, "Tổ trưởng", OrganisationLevel.GRASSROOTS, false);
    }
}
