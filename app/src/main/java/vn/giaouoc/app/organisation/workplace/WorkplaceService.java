package vn.giaouoc.app.organisation.workplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationFootprint;
import vn.giaouoc.db.organisation.workplace.Department;
import vn.giaouoc.db.organisation.workplace.DepartmentRepository;
import vn.giaouoc.db.organisation.workplace.Employer;
import vn.giaouoc.db.organisation.workplace.EmployerRepository;

/** Adds, renames and ends a unit's departments and employers. Names are unique in a unit, tone marks aside. */
@Singleton
public class WorkplaceService {

    private static final String DEPARTMENT = "tên phòng, ban";
    private static final String EMPLOYER = "tên đơn vị sử dụng lao động";

    private final WorkplaceRules rules;
    private final DepartmentRepository departments;
    private final EmployerRepository employers;
    private final OrganisationFootprint footprint;
    private final AuditTrail trail;

    WorkplaceService(
            WorkplaceRules rules,
            DepartmentRepository departments,
            EmployerRepository employers,
            OrganisationFootprint footprint,
            AuditTrail trail) {
        this.rules = rules;
        this.departments = departments;
        this.employers = employers;
        this.footprint = footprint;
        this.trail = trail;
    }

    /** Adds a department; one of the same name that had ended stands again. */
    @Transactional
    public Department addDepartment(Actor actor, long organisationId, String name, @Nullable Long employerId) {
        rules.require(actor, organisationId);
        var clean = Names.clean(name, 200, DEPARTMENT);
        var there = departments.findByOrganisationIdAndSearchKey(organisationId, Folded.of(clean));
        there.filter(Department::standing).ifPresent(taken -> {
            throw sameName(taken.name());
        });
        var department = there.map(ended -> departments.update(ended.ended(null)))
                .orElseGet(() -> departments.save(
                        new Department(Ids.next(), organisationId, employerId, clean, Folded.of(clean), null, null)));
        trail.record(actor, "DEPARTMENT_ADD", organisationId, "department:" + department.id(), clean);
        return department;
    }

    @Transactional
    public void renameDepartment(Actor actor, long departmentId, String name) {
        var department = department(departmentId);
        rules.require(actor, department.organisationId());
        var clean = Names.clean(name, 200, DEPARTMENT);
        departments
                .findByOrganisationIdAndSearchKey(department.organisationId(), Folded.of(clean))
                .filter(other -> other.id() != departmentId)
                .ifPresent(taken -> {
                    throw sameName(taken.name());
                });
        departments.update(department.renamed(clean));
        trail.record(actor, "DEPARTMENT_RENAME", department.organisationId(), "department:" + departmentId, clean);
    }

    /** Ends a department on that day; people still in it are moved first. */
    @Transactional
    public void endDepartment(Actor actor, long departmentId, LocalDate on) {
        var department = department(departmentId);
        rules.require(actor, department.organisationId());
        var day = rules.ending(on, rules.founded(department.organisationId()));
        var people = footprint.peopleIn(departmentId, day);
        if (people > 0) {
            throw Refusal.conflict(
                    "PEOPLE_IN_IT",
                    "Còn %d người đang ở %s. Anh/chị chuyển họ sang phòng, ban khác trước."
                            .formatted(people, department.name()));
        }
        departments.update(department.ended(day));
        trail.record(actor, "DEPARTMENT_END", department.organisationId(), "department:" + departmentId, null);
    }

    @Transactional
    public Employer addEmployer(Actor actor, long organisationId, String name, LocalDate from) {
        rules.require(actor, organisationId);
        var clean = Names.clean(name, 300, EMPLOYER);
        requireEmployerNameFree(organisationId, clean, 0);
        var employer = employers.save(new Employer(
                Ids.next(), organisationId, clean, rules.ending(from, rules.founded(organisationId)), Ids.STILL));
        trail.record(actor, "EMPLOYER_ADD", organisationId, "employer:" + employer.id(), clean);
        return employer;
    }

    @Transactional
    public void renameEmployer(Actor actor, long employerId, String name) {
        var employer = employer(employerId);
        rules.require(actor, employer.organisationId());
        var clean = Names.clean(name, 300, EMPLOYER);
        requireEmployerNameFree(employer.organisationId(), clean, employerId);
        employers.update(employer.renamed(clean));
        trail.record(actor, "EMPLOYER_RENAME", employer.organisationId(), "employer:" + employerId, clean);
    }

    @Transactional
    public void endEmployer(Actor actor, long employerId, LocalDate on) {
        var employer = employer(employerId);
        rules.require(actor, employer.organisationId());
        employers.update(employer.until(rules.ending(on, employer.validFrom())));
        trail.record(actor, "EMPLOYER_END", employer.organisationId(), "employer:" + employerId, null);
    }

    private void requireEmployerNameFree(long organisationId, String name, long except) {
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

    private Department department(long id) {
        return departments.findById(id).orElseThrow(WorkplaceService::gone);
    }

    private Employer employer(long id) {
        return employers.findById(id).orElseThrow(WorkplaceService::gone);
    }

    private static Refusal gone() {
        return Refusal.notFound("NO_SUCH_WORKPLACE", "Mục này không còn. Anh/chị tải lại trang của đơn vị.");
    }

    private static Refusal sameName(String name) {
        return Refusal.conflict("SAME_NAME", "Đơn vị đã có \"%s\". Anh/chị ghi tên khác.".formatted(name))
                .with("field", "name");
    }
}
