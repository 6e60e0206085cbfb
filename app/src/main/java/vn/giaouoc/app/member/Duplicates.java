package vn.giaouoc.app.member;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.member.Duplicate.Match;
import vn.giaouoc.app.member.Duplicate.Standing;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.BirthDate;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.MembershipRepository;
import vn.giaouoc.db.member.Person;
import vn.giaouoc.db.member.PersonRepository;

/**
 * Finds people alike: by citizen number, member code, telephone, folded name with birth (trade: 3.5 and part 8). Inside
 * the unit every likeness counts; of strangers only what could hardly be chance, and only their initials are shown.
 */
@Singleton
class Duplicates {

    private final PersonRepository persons;
    private final MembershipRepository memberships;
    private final OrganisationTree tree;
    private final CitizenVault vault;
    private final Times times;

    Duplicates(
            PersonRepository persons,
            MembershipRepository memberships,
            OrganisationTree tree,
            CitizenVault vault,
            Times times) {
        this.persons = persons;
        this.memberships = memberships;
        this.tree = tree;
        this.vault = vault;
        this.times = times;
    }

    List<Duplicate> of(long organisationId, PersonDetails wanted) {
        Map<Long, Person> alike = new LinkedHashMap<>();
        Optional.ofNullable(wanted.citizen())
                .flatMap(number -> persons.withCitizenHash(vault.hash(number)))
                .ifPresent(person -> alike.put(person.id(), person));
        Optional.ofNullable(wanted.memberCode())
                .flatMap(persons::findByMemberCode)
                .ifPresent(person -> alike.put(person.id(), person));
        var phone = wanted.phone();
        if (phone != null) {
            persons.findByPhone(phone.value()).forEach(person -> alike.put(person.id(), person));
        }
        persons.findBySearchKey(wanted.name().searchKey()).forEach(person -> alike.put(person.id(), person));
        return alike.values().stream()
                .map(person -> compare(organisationId, wanted, person))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Duplicate> compare(long organisationId, PersonDetails wanted, Person known) {
        var matches = matches(wanted, known);
        var way = memberships.ofPerson(known.id());
        var standing = standing(organisationId, way, times.today());
        boolean telling = matches.contains(Match.CITIZEN)
                || matches.contains(Match.CODE)
                || (standing.here() && !matches.isEmpty())
                || matches.containsAll(Set.of(Match.PHONE, Match.NAME_AND_BIRTH))
                || (standing == Standing.ELSEWHERE_BEFORE
                        && sameBirthDay(wanted.birth(), known)
                        && matches.contains(Match.NAME_AND_BIRTH));
        return telling ? Optional.of(shown(organisationId, known, way, matches, standing)) : Optional.empty();
    }

    private Set<Match> matches(PersonDetails wanted, Person known) {
        var matches = EnumSet.noneOf(Match.class);
        var citizen = wanted.citizen();
        if (citizen != null && Arrays.equals(vault.hash(citizen), known.citizenHash())) {
            matches.add(Match.CITIZEN);
        }
        if (wanted.memberCode() != null && wanted.memberCode().equals(known.memberCode())) {
            matches.add(Match.CODE);
        }
        if (wanted.phone() != null && wanted.phone().value().equals(known.phone())) {
            matches.add(Match.PHONE);
        }
        if (wanted.name().searchKey().equals(known.searchKey()) && mayBeSameBirth(wanted.birth(), known)) {
            matches.add(Match.NAME_AND_BIRTH);
        }
        return matches;
    }

    private Duplicate shown(
            long organisationId, Person known, Collection<Membership> way, Set<Match> matches, Standing standing) {
        if (!standing.here()) {
            return new Duplicate(known.id(), known.maskedName(), "", "", "", matches, standing);
        }
        var last = way.stream()
                .filter(membership -> membership.organisationId() == organisationId)
                .reduce((earlier, later) -> later);
        var department = last.flatMap(membership -> tree.departments(organisationId).stream()
                        .filter(each -> each.id() == membership.departmentId())
                        .findFirst())
                .map(each -> each.name())
                .orElse("");
        var birth = birth(known);
        return new Duplicate(
                known.id(),
                known.fullName(),
                birth == null ? "" : birth.text(),
                department,
                known.phone() == null ? "" : known.phone(),
                matches,
                standing);
    }

    static Standing standing(long organisationId, Collection<Membership> way, LocalDate today) {
        boolean here = way.stream().anyMatch(each -> each.organisationId() == organisationId);
        boolean hereNow =
                way.stream().anyMatch(each -> each.organisationId() == organisationId && each.activeOn(today));
        if (hereNow) {
            return Standing.HERE_NOW;
        }
        if (way.stream().anyMatch(each -> each.activeOn(today))) {
            return Standing.ELSEWHERE_NOW;
        }
        return here ? Standing.HERE_BEFORE : Standing.ELSEWHERE_BEFORE;
    }

    private static boolean mayBeSameBirth(@Nullable BirthDate wanted, Person known) {
        var birth = birth(known);
        return wanted == null || birth == null || wanted.mayBe(birth);
    }

    private static boolean sameBirthDay(@Nullable BirthDate wanted, Person known) {
        return wanted != null && wanted.date() != null && wanted.date().equals(known.birthDate());
    }

    static @Nullable BirthDate birth(Person person) {
        return person.birthYear() == null ? null : new BirthDate(person.birthYear(), person.birthDate());
    }
}
