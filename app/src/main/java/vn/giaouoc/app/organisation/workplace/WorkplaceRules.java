package vn.giaouoc.app.organisation.workplace;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.workplace.Department;
import vn.giaouoc.db.organisation.workplace.DepartmentRepository;
import vn.giaouoc.db.organisation.workplace.Employer;
import vn.giaouoc.db.organisation.workplace.EmployerRepository;

/** Who may keep workplaces, which names are free, and which days make sense. */
@Singleton
class WorkplaceRules {

    private final Jurisdiction jurisdiction;
    private final OrganisationTree tree;
    private final DepartmentRepository departments;
    private final EmployerRepository employers;
    private final Times times;

    WorkplaceRules(
            Jurisdiction jurisdiction,
            OrganisationTree tree,
            DepartmentRepository departments,
            EmployerRepository employers,
            Times times) {
        this.jurisdiction = jurisdiction;
        this.tree = tree;
        this.departments = departments;
        this.employers = employers;
        this.times = times;
    }

    /** The unit's chair or a superior who keeps the tree. */
    boolean may(Actor actor, long organisationId) {
        return jurisdiction.may(actor, Authority.KEEP_TREE, organisationId)
                || jurisdiction.may(actor, Authority.KEEP_MEMBERS, organisationId);
    }

    /** Refuses who may not; and the unit lives. */
    void require(Actor actor, long organisationId) {
        if (!may(actor, organisationId)) {
            jurisdiction.require(actor, Authority.KEEP_MEMBERS, organisationId);
        }
        tree.at(organisationId, times.today());
    }

    /** The unit's department, for who may keep it; one of another unit is as good as none. */
    Department department(Actor actor, long organisationId, long departmentId) {
        require(actor, organisationId);
        return departments
                .findById(departmentId)
                .filter(found -> found.organisationId() == organisationId)
                .orElseThrow(WorkplaceRules::gone);
    }

    /** The unit's employer, for who may keep it. */
    Employer employer(Actor actor, long organisationId, long employerId) {
        require(actor, organisationId);
        return employers
                .findById(employerId)
                .filter(found -> found.organisationId() == organisationId)
                .orElseThrow(WorkplaceRules::gone);
    }

    /** Refuses an employer that is not one of the unit's today; none is fine. */
    void requireOwn(long organisationId, @Nullable Long employerId) {
        if (employerId != null
                && tree.employers(organisationId, times.today()).stream().noneMatch(own -> own.id() == employerId)) {
            throw Refusal.invalid(
                            "NOT_ITS_EMPLOYER",
                            "Đơn vị không có cơ quan, đơn vị sử dụng lao động này. Anh/chị chọn lại trong danh sách.")
                    .with("field", "employerId");
        }
    }

    void requireDepartmentNameFree(long organisationId, String name, long except) {
        departments
                .findByOrganisationIdAndSearchKey(organisationId, Folded.of(name))
                .filter(other -> other.id() != except)
                .ifPresent(taken -> {
                    throw sameName(taken.name());
                });
    }

    void requireEmployerNameFree(long organisationId, String name, long except) {
        var key = Folded.of(name);
        employers.of(organisationId).stream()
                .filter(other -> other.still()
                        && other.id() != except
                        && Folded.of(other.name()).equals(key))
                .findFirst()
                .ifPresent(taken -> {
                    throw sameName(taken.name());
                });
    }

    /** Departments that say they belong to the employer move or end before it does. */
    void requireWithoutDepartments(Employer employer) {
        var own = tree.departments(employer.organisationId()).stream()
                .filter(department -> Long.valueOf(employer.id()).equals(department.employerId()))
                .count();
        if (own > 0) {
            throw Refusal.conflict(
                    "DEPARTMENTS_IN_IT",
                    "Còn %d phòng, ban thuộc %s. Anh/chị chuyển chúng sang cơ quan, đơn vị khác hoặc kết thúc trước."
                            .formatted(own, employer.name()));
        }
    }

    /** A day of ending lies between the beginning and today. */
    LocalDate ending(LocalDate on, LocalDate notBefore) {
        if (on.isAfter(times.today()) || on.isBefore(notBefore)) {
            throw Refusal.invalid(
                            "ENDING_DAY",
                            "Ngày kết thúc phải từ %s đến hôm nay, %s."
                                    .formatted(Days.text(notBefore), Days.text(times.today())))
                    .with("field", "on");
        }
        return on;
    }

    LocalDate founded(long organisationId) {
        return tree.life(organisationId).getFirst().validFrom();
    }

    static Refusal sameName(String name) {
        return Refusal.conflict("SAME_NAME", "Đơn vị đã có \"%s\". Anh/chị ghi tên khác.".formatted(name))
                .with("field", "name");
    }

    private static Refusal gone() {
        return Refusal.notFound("NO_SUCH_WORKPLACE", "Mục này không còn. Anh/chị tải lại trang của đơn vị.");
    }
}
