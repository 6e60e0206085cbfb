package vn.giaouoc.app.access.head;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.head.WorkplacePage.DepartmentLine;
import vn.giaouoc.app.access.head.WorkplacePage.EmployerLine;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.workplace.WorkplaceService;
import vn.giaouoc.db.access.head.HeadLineRepository;
import vn.giaouoc.db.member.list.MemberLines;
import vn.giaouoc.db.organisation.workplace.Department;
import vn.giaouoc.db.organisation.workplace.DepartmentRepository;
import vn.giaouoc.db.organisation.workplace.Employer;
import vn.giaouoc.db.organisation.workplace.EmployerRepository;

/**
 * The employers and departments of a unit with their heads and how many work there. Counts are for whoever sees the
 * figures of the unit; names of heads for its own officers and for those who give offices there, because no superior
 * reads the names of members (design: pledge).
 */
@Singleton
public class WorkplaceBook {

    private final Rows rows;
    private final OrganisationTree tree;
    private final WorkplaceService workplaces;
    private final Jurisdiction jurisdiction;
    private final Times times;

    WorkplaceBook(
            Rows rows, OrganisationTree tree, WorkplaceService workplaces, Jurisdiction jurisdiction, Times times) {
        this.rows = rows;
        this.tree = tree;
        this.workplaces = workplaces;
        this.jurisdiction = jurisdiction;
        this.times = times;
    }

    /** Where places, heads and people are kept. */
    @Singleton
    record Rows(
            EmployerRepository employers,
            DepartmentRepository departments,
            HeadLineRepository heads,
            MemberLines members) {}

    /** All places of the unit as of today; refuses who does not see the figures of the unit. */
    public WorkplacePage page(Actor actor, long unit) {
        jurisdiction.require(actor, Authority.SEE_FIGURES, unit);
        var today = times.today();
        var version = tree.at(unit, today);
        var appoints = jurisdiction.may(actor, Authority.KEEP_ACCOUNTS, unit);
        var named = appoints || jurisdiction.may(actor, Authority.SEE_MEMBERS, unit);
        var places = places(unit, today);
        var departments = rows.departments().of(unit).stream()
                .sorted(Comparator.comparing((Department each) -> !each.standing()))
                .map(each -> line(places, each, named))
                .toList();
        var employers = rows.employers().of(unit).stream()
                .sorted(Comparator.comparing((Employer each) -> !each.standsOn(today)))
                .map(each -> line(places, each, departments, named))
                .toList();
        return new WorkplacePage(
                Long.toString(unit),
                version.name(),
                named,
                workplaces.keeps(actor, unit),
                appoints,
                employers,
                departments,
                departments.stream()
                        .filter(each -> each.endedOn() == null && !each.headed())
                        .count());
    }

    private UnitPlaces places(long unit, LocalDate today) {
        var employers = tree.employers(unit, today);
        return new UnitPlaces(
                today,
                employers.size() == 1 ? employers.getFirst() : null,
                employers,
                rows.heads().at(unit, today),
                rows.members().departmentCounts(unit, today));
    }

    private static DepartmentLine line(UnitPlaces places, Department department, boolean named) {
        var employer = places.employerOf(department);
        var heads = places.headsOfDepartment(department.id());
        return new DepartmentLine(
                Long.toString(department.id()),
                department.name(),
                employer == null ? null : Long.toString(employer.id()),
                employer == null ? null : employer.name(),
                department.endedOn(),
                heads.stream().anyMatch(head -> !head.coming()),
                named ? heads : List.of(),
                places.members(department.id()),
                places.staff(department.id()));
    }

    private static EmployerLine line(
            UnitPlaces places, Employer employer, List<DepartmentLine> departments, boolean named) {
        var id = Long.toString(employer.id());
        var own = departments.stream()
                .filter(each -> each.endedOn() == null && id.equals(each.employerId()))
                .toList();
        var heads = places.headsOfEmployer(employer.id());
        var members = own.stream().mapToLong(DepartmentLine::members).sum();
        return new EmployerLine(
                id,
                employer.name(),
                employer.validFrom(),
                ended(employer, places.today()),
                heads.stream().anyMatch(head -> !head.coming()),
                named ? heads : List.of(),
                own.size(),
                places.only(employer) ? members + places.members(0) : members);
    }

    private static @Nullable LocalDate ended(Employer employer, LocalDate today) {
        return employer.validTo().isAfter(today) ? null : employer.validTo();
    }
}
