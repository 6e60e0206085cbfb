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

/**
 * Adds, changes and ends a unit's departments and employers. Names are unique in a unit, tone marks aside; what ended
 * stands again with everything that hung on it.
 */
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

    /** True when the actor may keep the places of this unit, so that screens show the buttons that would not be refused. */
    public boolean keeps(Actor actor, long organisationId) {
        return rules.may(actor, organisationId);
    }

    /** Adds a department; one of the same name that had ended stands again. */
    @Transactional
    public Department addDepartment(Actor actor, long organisationId, String name, @Nullable Long employerId) {
        rules.require(actor, organisationId);
        rules.requireOwn(organisationId, employerId);
        var clean = Names.clean(name, 200, DEPARTMENT);
        var there = departments.findByOrganisationIdAndSearchKey(organisationId, Folded.of(clean));
        there.filter(Department::standing).ifPresent(taken -> {
            throw WorkplaceRules.sameName(taken.name());
        });
        var department = there.map(ended -> departments.update(ended.ended(null).of(employerId)))
                .orElseGet(() -> departments.save(
                        new Department(Ids.next(), organisationId, employerId, clean, Folded.of(clean), null, null)));
        note(actor, "DEPARTMENT_ADD", department, clean);
        return department;
    }

    /** Renames a department and says which employer of the unit it belongs to, null for none in particular. */
    @Transactional
    public void changeDepartment(
            Actor actor, long organisationId, long departmentId, String name, @Nullable Long employerId) {
        var department = rules.department(actor, organisationId, departmentId);
        var clean = Names.clean(name, 200, DEPARTMENT);
        rules.requireDepartmentNameFree(organisationId, clean, departmentId);
        rules.requireOwn(organisationId, employerId);
        departments.update(department.renamed(clean).of(employerId));
        note(actor, "DEPARTMENT_CHANGE", department, employerId == null ? clean : clean + ", employer:" + employerId);
    }

    /** Ends a department on that day; people still in it are moved first. */
    @Transactional
    public void endDepartment(Actor actor, long organisationId, long departmentId, LocalDate on) {
        var department = rules.department(actor, organisationId, departmentId);
        var day = rules.ending(on, rules.founded(organisationId));
        var people = footprint.peopleIn(departmentId, day);
        if (people > 0) {
            throw Refusal.conflict(
                    "PEOPLE_IN_IT",
                    "Còn %d người đang ở %s. Anh/chị chuyển họ sang phòng, ban khác trước."
                            .formatted(people, department.name()));
        }
        departments.update(department.ended(day));
        note(actor, "DEPARTMENT_END", department, null);
    }

    /** A department that had ended stands again; one that stands stays as it is. */
    @Transactional
    public void restoreDepartment(Actor actor, long organisationId, long departmentId) {
        var department = rules.department(actor, organisationId, departmentId);
        departments.update(department.ended(null));
        note(actor, "DEPARTMENT_RETURN", department, null);
    }

    /** Adds an employer from that day, which lies in the life of the unit and not in the future. */
    @Transactional
    public Employer addEmployer(Actor actor, long organisationId, String name, LocalDate from) {
        rules.require(actor, organisationId);
        var clean = Names.clean(name, 300, EMPLOYER);
        rules.requireEmployerNameFree(organisationId, clean, 0);
        var employer = employers.save(new Employer(
                Ids.next(), organisationId, clean, rules.ending(from, rules.founded(organisationId)), Ids.STILL));
        note(actor, "EMPLOYER_ADD", employer, clean);
        return employer;
    }

    @Transactional
    public void renameEmployer(Actor actor, long organisationId, long employerId, String name) {
        var employer = rules.employer(actor, organisationId, employerId);
        var clean = Names.clean(name, 300, EMPLOYER);
        rules.requireEmployerNameFree(organisationId, clean, employerId);
        employers.update(employer.renamed(clean));
        note(actor, "EMPLOYER_RENAME", employer, clean);
    }

    /** Ends an employer on that day; departments that belong to it move or end first. */
    @Transactional
    public void endEmployer(Actor actor, long organisationId, long employerId, LocalDate on) {
        var employer = rules.employer(actor, organisationId, employerId);
        rules.requireWithoutDepartments(employer);
        employers.update(employer.until(rules.ending(on, employer.validFrom())));
        note(actor, "EMPLOYER_END", employer, null);
    }

    /** An employer that had ended stands again, unless another has taken its name. */
    @Transactional
    public void restoreEmployer(Actor actor, long organisationId, long employerId) {
        var employer = rules.employer(actor, organisationId, employerId);
        rules.requireEmployerNameFree(organisationId, employer.name(), employerId);
        employers.update(employer.until(Ids.STILL));
        note(actor, "EMPLOYER_RETURN", employer, null);
    }

    private void note(Actor actor, String act, Department department, @Nullable String detail) {
        trail.record(actor, act, department.organisationId(), "department:" + department.id(), detail);
    }

    private void note(Actor actor, String act, Employer employer, @Nullable String detail) {
        trail.record(actor, act, employer.organisationId(), "employer:" + employer.id(), detail);
    }
}
