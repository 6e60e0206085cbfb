package vn.giaouoc.app.demo;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.giaouoc.app.demo.plan.DemoPlan;
import vn.giaouoc.app.demo.plan.DemoUnit;
import vn.giaouoc.app.member.CitizenVault;
import vn.giaouoc.app.member.MembershipWatches;
import vn.giaouoc.db.common.CitizenNumber;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.PersonName;
import vn.giaouoc.db.member.EndReason;
import vn.giaouoc.db.member.Gender;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.MembershipRows;
import vn.giaouoc.db.member.Person;
import vn.giaouoc.db.member.PersonRows;
import vn.giaouoc.db.member.UnionPost;
import vn.giaouoc.db.organisation.UnitType;

/** Fills the units with people, in bulk, as an import does. */
@Singleton
class DemoPeople {

    private static final int FIRST_NAMELESS = 101;

    private final PersonRows people;
    private final MembershipRows memberships;
    private final MembershipWatches watches;
    private final CitizenVault vault;

    DemoPeople(PersonRows people, MembershipRows memberships, MembershipWatches watches, CitizenVault vault) {
        this.people = people;
        this.memberships = memberships;
        this.watches = watches;
        this.vault = vault;
    }

    /** The cast first, then as many others as the plan wants; nobody is there after {@code today}. */
    static List<DemoPerson> cast(DemoPlan plan, Random random, LocalDate today) {
        var everybody = new ArrayList<>(DemoCast.people());
        int number = FIRST_NAMELESS;
        for (var unit : plan.units()) {
            long known = everybody.stream()
                    .filter(one -> one.unit().equals(unit.key()))
                    .count();
            for (long i = known; i < unit.members(); i++) {
                everybody.add(somebody(number++, unit, random, today));
            }
        }
        DemoHeads.seat(everybody, plan);
        return everybody;
    }

    private static DemoPerson somebody(int number, DemoUnit unit, Random random, LocalDate today) {
        boolean woman = random.nextInt(100) < 57;
        boolean early = random.nextInt(100) < 78;
        var first = unit.foundedOn();
        var latest = unit.endedOn() == null ? today : unit.endedOn();
        long days = Math.max(1, java.time.temporal.ChronoUnit.DAYS.between(first, latest) - 1);
        var from = early ? first : first.plusDays(random.nextLong(days));
        boolean leaves = unit.endedOn() == null && random.nextInt(100) < 6;
        long stay = Math.max(1, java.time.temporal.ChronoUnit.DAYS.between(from, latest));
        var to = leaves ? from.plusDays(1 + random.nextLong(stay)) : null;
        return new DemoPerson(
                number,
                Ids.next(),
                DemoNames.person(woman, random),
                woman ? Gender.FEMALE : Gender.MALE,
                1965 + random.nextInt(38),
                null,
                null,
                null,
                unit.key(),
                place(number, unit, random),
                random.nextInt(100) < 4 ? MembershipKind.STAFF : MembershipKind.MEMBER,
                UnionPost.MEMBER,
                from,
                to);
    }

    /** The stalls of a nghiệp đoàn are shared out by number, all other places by chance. */
    private static int place(int number, DemoUnit unit, Random random) {
        var places = unit.departments().size();
        if (places == 0) {
            return -1;
        }
        return unit.employers().isEmpty() && unit.type() == UnitType.TRADE_ASSOCIATION
                ? number % places
                : random.nextInt(places);
    }

    /** Writes some of them with their memberships, in one transaction. */
    @Transactional
    public void write(DemoPlan plan, Map<String, List<Long>> departments, List<DemoPerson> some, Instant now) {
        var ids = some.stream().map(DemoPerson::id).toList();
        people.insert(some.stream().map(one -> person(one, now)).toList());
        watches.around(
                ids,
                () -> memberships.insert(some.stream()
                        .map(one -> membership(plan, departments, one))
                        .toList()));
    }

    private Person person(DemoPerson one, Instant now) {
        var name = PersonName.of(one.name());
        var citizen = one.citizen();
        var sealed = citizen == null ? null : vault.seal(CitizenNumber.of(citizen));
        return new Person(
                one.id(),
                name.value(),
                name.searchKey(),
                name.sortKey(),
                one.born(),
                one.birthDate(),
                one.gender(),
                one.number() == 6 || one.number() == 9 ? null : "99%010d".formatted(one.number()),
                sealed == null ? null : sealed.cipher(),
                sealed == null ? null : sealed.hash(),
                sealed == null ? null : sealed.last3(),
                one.phone(),
                null,
                null,
                now,
                0);
    }

    private static Membership membership(DemoPlan plan, Map<String, List<Long>> departments, DemoPerson one) {
        var to = one.to();
        return new Membership(
                Ids.next(),
                one.id(),
                plan.unit(one.unit()).id(),
                department(departments, one),
                one.kind(),
                null,
                null,
                null,
                false,
                one.post(),
                one.kind() == MembershipKind.MEMBER ? one.from() : null,
                one.from(),
                to == null ? Ids.STILL : to,
                to == null ? null : EndReason.LEFT_JOB,
                null,
                null,
                null,
                null,
                0);
    }

    static long department(Map<String, List<Long>> departments, DemoPerson one) {
        return one.department() < 0
                ? 0
                : departments.getOrDefault(one.unit(), List.of()).get(one.department());
    }
}
