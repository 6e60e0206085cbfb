package vn.giaouoc.app.access.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.access.head.HeadLine;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.member.list.DepartmentCount;
import vn.giaouoc.db.organisation.workplace.Department;
import vn.giaouoc.db.organisation.workplace.Employer;

/**
 * What is known of a unit's places on a day.
 *
 * @param sole the only standing employer: every department that names none is its own
 */
record UnitPlaces(
        LocalDate today,
        @Nullable Employer sole,
        List<Employer> employers,
        List<HeadLine> heads,
        List<DepartmentCount> counts) {

    @Nullable
    Employer employerOf(Department department) {
        return employers.stream()
                .filter(employer -> Objects.equals(department.employerId(), employer.id()))
                .findFirst()
                .orElse(department.employerId() == null ? sole : null);
    }

    boolean only(Employer employer) {
        return employer.equals(sole);
    }

    List<WorkplacePage.Head> headsOfDepartment(long departmentId) {
        return heads(line -> line.departmentId() == departmentId);
    }

    List<WorkplacePage.Head> headsOfEmployer(long employerId) {
        return heads(line -> line.employerId() == employerId);
    }

    long members(long departmentId) {
        return counts.stream()
                .filter(count -> count.departmentId() == departmentId)
                .mapToLong(DepartmentCount::members)
                .sum();
    }

    long staff(long departmentId) {
        return counts.stream()
                .filter(count -> count.departmentId() == departmentId)
                .mapToLong(DepartmentCount::staff)
                .sum();
    }

    private List<WorkplacePage.Head> heads(Predicate<HeadLine> which) {
        return heads.stream().filter(which).map(this::head).toList();
    }

    private WorkplacePage.Head head(HeadLine line) {
        var until = line.delegateTo();
        return new WorkplacePage.Head(
                Long.toString(line.id()),
                Long.toString(line.personId()),
                line.name(),
                line.kind(),
                line.title(),
                line.validFrom(),
                line.validTo().equals(Ids.STILL) ? null : line.validTo().minusDays(1),
                !line.heldOn(today),
                line.reachable(),
                line.delegate(),
                until == null ? null : until.minusDays(1));
    }
}
