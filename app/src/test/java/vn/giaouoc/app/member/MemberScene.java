package vn.giaouoc.app.member;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.BirthDate;
import vn.giaouoc.db.common.CitizenNumber;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.PersonName;
import vn.giaouoc.db.common.PhoneNumber;
import vn.giaouoc.db.member.Gender;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/** Brings a province of its own for one test: a superior with units, their chairs, and members in one line. */
@Singleton
public class MemberScene {

    private static final Set<Authority> CHAIR =
            EnumSet.of(Authority.SEE_FIGURES, Authority.SEE_MEMBERS, Authority.KEEP_MEMBERS, Authority.GATHER_PLEDGES);
    private static final Set<Authority> SUPERIOR =
            EnumSet.of(Authority.SEE_FIGURES, Authority.KEEP_TREE, Authority.REVIEW);

    private final OrganisationService organisations;
    private final OrganisationTree tree;
    private final MemberService members;
    private final Members known;
    private final Times times;

    MemberScene(
            OrganisationService organisations,
            OrganisationTree tree,
            MemberService members,
            Members known,
            Times times) {
        this.organisations = organisations;
        this.tree = tree;
        this.members = members;
        this.known = known;
        this.times = times;
    }

    public long superior() {
        return found(null, "Công đoàn xã Tây Lĩnh", OrganisationLevel.UPPER);
    }

    public long unit(long superior, String name) {
        return found(superior, "Công đoàn cơ sở " + name, OrganisationLevel.GRASSROOTS);
    }

    /** A unit under a superior of its own. */
    public long unit(String name) {
        return unit(superior(), name);
    }

    private long found(@Nullable Long parent, String name, OrganisationLevel level) {
        var decision = Decision.of("01/QĐ-LĐLĐ", LocalDate.of(2019, 1, 1));
        return organisations.found(
                Actor.SYSTEM,
                FoundOrganisation.of(parent, name + " " + Ids.next(), level, UnitType.PUBLIC_SERVICE_UNIT, decision));
    }

    public Actor chairOf(long unit) {
        return actor(new Grant(unit, 0, "Chủ tịch CĐCS", CHAIR, true));
    }

    public Actor headOf(long unit, long department) {
        return actor(new Grant(unit, department, "Tổ trưởng", CHAIR, false));
    }

    public Actor superiorOf(long unit) {
        return actor(new Grant(unit, 0, "Chủ tịch công đoàn xã", SUPERIOR, true));
    }

    private static Actor actor(Grant grant) {
        return new Actor(Ids.next(), Ids.next(), "Người thử", 0, List.of(grant));
    }

    public long department(long unit, String name) {
        return tree.department(unit, name, null).id();
    }

    /** Adds a member in no department, from today. */
    public long member(long unit, String name) {
        return member(unit, 0, details(name));
    }

    public long member(long unit, long department, PersonDetails details) {
        return memberSince(unit, department, details, times.today());
    }

    public long memberSince(long unit, long department, PersonDetails details, LocalDate from) {
        return members.add(
                Actor.SYSTEM, new AddMember(unit, details, MembershipDetails.memberOf(department), from, null, true));
    }

    public Membership active(long person) {
        return known.activeMembership(person, times.today()).orElseThrow();
    }

    public LocalDate today() {
        return times.today();
    }

    public static PersonDetails details(String name) {
        return PersonDetails.named(name, Gender.FEMALE);
    }

    public static PersonDetails born(String name, String birth) {
        return new PersonDetails(PersonName.of(name), Gender.FEMALE, birthOf(birth), null, null, null, null);
    }

    public static PersonDetails coded(String name, String code) {
        return new PersonDetails(PersonName.of(name), Gender.FEMALE, null, code, null, null, null);
    }

    public static PersonDetails withCitizen(String name, String number) {
        return new PersonDetails(PersonName.of(name), Gender.FEMALE, null, null, CitizenNumber.of(number), null, null);
    }

    public static PersonDetails withPhone(String name, String phone) {
        return new PersonDetails(PersonName.of(name), Gender.FEMALE, null, null, null, PhoneNumber.of(phone), null);
    }

    /** A citizen number nobody else in this run has; provinces never begin with 000. */
    public static String freshCitizen() {
        return "000" + fresh(9);
    }

    /** A member code nobody else in this run has. */
    public static String freshCode() {
        return "99" + fresh(10);
    }

    private static String fresh(int digits) {
        var text = Long.toString(Math.abs(Ids.next() % (long) Math.pow(10, digits)));
        return "0".repeat(digits - text.length()) + text;
    }

    private static @Nullable BirthDate birthOf(String text) {
        return PersonDetails.birth(text);
    }
}
