package vn.giaouoc.app.demo;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.delegation.DelegationService;
import vn.giaouoc.app.access.delegation.GiveDelegation;
import vn.giaouoc.app.access.office.GiveOffice;
import vn.giaouoc.app.access.office.OfficeService;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.demo.plan.DemoPlan;
import vn.giaouoc.app.demo.plan.DemoUnit;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.workplace.WorkplaceService;

/** Seats the heads among the people of the units, gives them their offices and lets one of them delegate. */
@Singleton
class DemoHeads {

    /** Departments of U2 by the employer they belong to: two of the school, two of the centre. */
    private static final List<Integer> EMPLOYERS_OF_U2 = List.of(0, 0, 1, 1);

    private final OfficeService offices;
    private final DelegationService delegations;
    private final WorkplaceService workplaces;
    private final OrganisationTree tree;
    private final Times times;

    DemoHeads(
            OfficeService offices,
            DelegationService delegations,
            WorkplaceService workplaces,
            OrganisationTree tree,
            Times times) {
        this.offices = offices;
        this.delegations = delegations;
        this.workplaces = workplaces;
        this.tree = tree;
        this.times = times;
    }

    /** Puts each head in the place of a nameless member of the unit, who has been there from the beginning and stays. */
    static void seat(List<DemoPerson> everybody, DemoPlan plan) {
        for (var head : DemoHead.ALL) {
            var founded = plan.unit(head.unit()).foundedOn();
            for (int i = 0; i < everybody.size(); i++) {
                if (vacant(everybody.get(i), head, founded)) {
                    everybody.set(i, everybody.get(i).as(head));
                    break;
                }
            }
        }
    }

    private static boolean vacant(DemoPerson one, DemoHead head, LocalDate founded) {
        return one.number() > DemoCast.LAST
                && one.phone() == null
                && one.unit().equals(head.unit())
                && (head.department() < 0 || one.department() == head.department())
                && one.plainMember()
                && one.from().equals(founded)
                && one.to() == null;
    }

    /** Gives the offices; the employers of U2 get their departments first. */
    void appoint(DemoPlan plan, Map<String, List<Long>> departments, List<DemoPerson> everybody, DemoPerson delegate) {
        shareOut(plan, departments);
        for (var head : DemoHead.ALL) {
            var office = offices.give(Actor.SYSTEM, wish(plan, departments, head, person(everybody, head)));
            if (head.number() == DemoHead.DELEGATING) {
                delegate(office, delegate);
            }
        }
    }

    static DemoPerson person(List<DemoPerson> everybody, DemoHead head) {
        return everybody.stream()
                .filter(one -> head.phone().equals(one.phone()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody made room for " + head.name()));
    }

    private void delegate(long office, DemoPerson delegate) {
        var today = times.today();
        delegations.give(
                Actor.SYSTEM,
                new GiveDelegation(
                        office, delegate.id(), today, today.plusDays(30), "02/UQ-KNg", "Đi học ở tuyến trên", ""));
    }

    private void shareOut(DemoPlan plan, Map<String, List<Long>> departments) {
        var unit = plan.unit("U2");
        var own = Objects.requireNonNull(departments.get("U2"));
        for (int i = 0; i < own.size(); i++) {
            workplaces.changeDepartment(
                    Actor.SYSTEM,
                    unit.id(),
                    own.get(i),
                    unit.departments().get(i),
                    employer(unit, EMPLOYERS_OF_U2.get(i)));
        }
    }

    private GiveOffice wish(DemoPlan plan, Map<String, List<Long>> departments, DemoHead head, DemoPerson person) {
        var unit = plan.unit(head.unit());
        var from = LocalDate.of(times.today().getYear() - 1, 10, 1);
        var employer = employer(unit, head.employer());
        return new GiveOffice(
                person.id(),
                unit.id(),
                head.department() < 0
                        ? 0
                        : departments.getOrDefault(head.unit(), List.of()).get(head.department()),
                employer == null ? 0 : employer,
                head.kind(),
                head.title(),
                from,
                from.plusYears(5).minusDays(1),
                "12/QĐ");
    }

    private @Nullable Long employer(DemoUnit unit, int place) {
        return place < 0
                ? null
                : tree.employers(unit.id(), times.today()).get(place).id();
    }
}
