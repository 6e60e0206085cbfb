package vn.giaouoc.app.access;

import static vn.giaouoc.app.common.Authority.CONSOLIDATE;
import static vn.giaouoc.app.common.Authority.GATHER_PLEDGES;
import static vn.giaouoc.app.common.Authority.INSPECT;
import static vn.giaouoc.app.common.Authority.KEEP_ACCOUNTS;
import static vn.giaouoc.app.common.Authority.KEEP_ACTIVITIES;
import static vn.giaouoc.app.common.Authority.KEEP_CAMPAIGNS;
import static vn.giaouoc.app.common.Authority.KEEP_MEMBERS;
import static vn.giaouoc.app.common.Authority.KEEP_PAPERS;
import static vn.giaouoc.app.common.Authority.KEEP_TREE;
import static vn.giaouoc.app.common.Authority.REVIEW;
import static vn.giaouoc.app.common.Authority.SEE_FIGURES;
import static vn.giaouoc.app.common.Authority.SEE_MEMBERS;
import static vn.giaouoc.app.common.Authority.SUBMIT_REPORT;

import java.util.EnumSet;
import java.util.Set;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.db.access.office.HeldOffice;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.organisation.OrganisationLevel;

/**
 * What each office lets do, and how far: the one table of rights.
 *
 * <pre>
 *                  a grassroots union (CĐCS)          a superior union                     more at the root
 * CHAIR            figures, members, pledges,         figures, tree, review, consolidate,  campaigns
 *                  activities, papers, submit,        papers, submit, accounts;
 *                  accounts; units below too          units below too
 * DEPUTY           the same without accounts          the same without accounts            campaigns
 * DEPARTMENT_HEAD  names and pledges of one           -                                    -
 * GROUP_HEAD       department or group, not below
 * EMPLOYER_HEAD    -  (signs, see Heads)              -
 * REVIEWER         -                                  figures, tree, review, consolidate,  campaigns
 *                                                     papers
 * CLERK            figures, papers                    figures, papers                      -
 * INSPECTOR        figures, inspect                   figures, inspect                     -
 * ADMINISTRATOR    -                                  accounts, tree, figures              -
 * </pre>
 *
 * Why so: superiors see counts and never who did not sign, so no superior office sees members (design: pledge). Giving
 * rights stays with the one who answers for the unit: a deputy reviews but hands out no offices. A CĐCS chair keeps the
 * accounts of the unit because a factory has sixty group heads and its superior thirty such factories; what that allows
 * is narrowed in {@link vn.giaouoc.app.access.office.OfficeService}. An administrator opens accounts and sees no names.
 */
public final class Authorities {

    /** Where an office is held, as far as rights differ. */
    public enum Place {
        GROUP,
        GRASSROOTS,
        SUPERIOR,
        ROOT;

        /** The place of an organisation by the level it has today and whether anything stands above it. */
        public static Place of(OrganisationLevel level, boolean root) {
            return switch (level) {
                case SECTION, GROUP -> GROUP;
                case GRASSROOTS, MEMBER_GRASSROOTS -> GRASSROOTS;
                case CONFEDERATION, FEDERATION, INDUSTRY, UPPER -> root ? ROOT : SUPERIOR;
            };
        }

        boolean grassroots() {
            return this == GRASSROOTS || this == GROUP;
        }
    }

    private Authorities() {}

    /** What an office of this kind lets do at such a place; empty where the office means nothing. */
    public static Set<Authority> of(OfficeKind kind, Place place) {
        return switch (kind) {
            case CHAIR -> plus(leading(place), KEEP_ACCOUNTS);
            case DEPUTY -> leading(place);
            case DEPARTMENT_HEAD, GROUP_HEAD -> place.grassroots() ? EnumSet.of(SEE_MEMBERS, GATHER_PLEDGES) : none();
            case REVIEWER -> place.grassroots() ? none() : superior(place);
            case CLERK -> EnumSet.of(SEE_FIGURES, KEEP_PAPERS);
            case INSPECTOR -> EnumSet.of(SEE_FIGURES, INSPECT);
            case EMPLOYER_HEAD -> none();
            case ADMINISTRATOR -> place.grassroots() ? none() : EnumSet.of(KEEP_ACCOUNTS, KEEP_TREE, SEE_FIGURES);
        };
    }

    /** Whether there is such an office at such a place: it gives something there, or signs for an employer of the unit. */
    public static boolean exists(OfficeKind kind, Place place) {
        return kind.ofEmployer() ? place == Place.GRASSROOTS : !of(kind, place).isEmpty();
    }

    /** What an office held today gives; a head's office without a department gives nothing unless the unit is a group. */
    public static Grant grant(HeldOffice office) {
        var place = Place.of(office.level(), office.root());
        var homeless = office.kind().ofDepartment() && office.departmentId() == 0 && place != Place.GROUP;
        return new Grant(
                office.organisationId(),
                office.departmentId(),
                office.title(),
                homeless ? Set.of() : Set.copyOf(of(office.kind(), place)),
                !office.kind().ofDepartment());
    }

    /** True for offices that decide over other units: they want a second factor where the policy says so. */
    public static boolean wantSecondFactor(Grant grant) {
        return grant.authorities().contains(REVIEW) || grant.authorities().contains(KEEP_TREE);
    }

    private static Set<Authority> leading(Place place) {
        return plus(place.grassroots() ? unit() : superior(place), SUBMIT_REPORT);
    }

    private static Set<Authority> unit() {
        return EnumSet.of(SEE_FIGURES, SEE_MEMBERS, KEEP_MEMBERS, GATHER_PLEDGES, KEEP_ACTIVITIES, KEEP_PAPERS);
    }

    private static Set<Authority> superior(Place place) {
        var authorities = EnumSet.of(SEE_FIGURES, KEEP_TREE, REVIEW, CONSOLIDATE, KEEP_PAPERS);
        return place == Place.ROOT ? plus(authorities, KEEP_CAMPAIGNS) : authorities;
    }

    private static Set<Authority> none() {
        return EnumSet.noneOf(Authority.class);
    }

    private static Set<Authority> plus(Set<Authority> authorities, Authority more) {
        var all = EnumSet.copyOf(authorities);
        all.add(more);
        return all;
    }
}
