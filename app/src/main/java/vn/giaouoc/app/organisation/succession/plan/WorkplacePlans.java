package vn.giaouoc.app.organisation.succession.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.db.organisation.workplace.Department;
import vn.giaouoc.db.organisation.workplace.DepartmentRepository;
import vn.giaouoc.db.organisation.workplace.Employer;
import vn.giaouoc.db.organisation.workplace.EmployerRepository;

/** Reads the workplaces of givers and takers and has them shared out. */
@Singleton
class WorkplacePlans {

    private final DepartmentRepository departments;
    private final EmployerRepository employers;

    WorkplacePlans(DepartmentRepository departments, EmployerRepository employers) {
        this.departments = departments;
        this.employers = employers;
    }

    Workplaces share(long eventId, LocalDate on, List<Giver> givers, List<Taker> takers) {
        var sharing = new WorkplaceSharing(eventId, on, takers);
        takers.stream().filter(taker -> !taker.born()).forEach(taker -> {
            departments.of(taker.id()).forEach(sharing::there);
            employers.of(taker.id()).forEach(sharing::there);
        });
        for (var giver : givers) {
            long id = giver.unit().organisationId();
            employersFrom(id, on).forEach(employer -> sharing.employer(giver, employer));
            departmentsFrom(id, on).forEach(department -> sharing.department(giver, department));
            sharing.rest(giver);
        }
        return sharing.done();
    }

    /** Departments that stand on that day or ended later. */
    List<Department> departmentsFrom(long organisationId, LocalDate on) {
        return departments.of(organisationId).stream()
                .filter(each -> each.endedOn() == null || each.endedOn().isAfter(on))
                .toList();
    }

    /** Employers that stand on that day or later. */
    List<Employer> employersFrom(long organisationId, LocalDate on) {
        return employers.of(organisationId).stream()
                .filter(each -> each.validTo().isAfter(on) && each.validFrom().isBefore(each.validTo()))
                .toList();
    }
}
