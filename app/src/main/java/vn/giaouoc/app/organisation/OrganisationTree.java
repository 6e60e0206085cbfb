package vn.giaouoc.app.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationClosureRepository;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.OrganisationVersionRepository;
import vn.giaouoc.db.organisation.event.HeirUpkeep;
import vn.giaouoc.db.organisation.workplace.Department;
import vn.giaouoc.db.organisation.workplace.DepartmentRepository;
import vn.giaouoc.db.organisation.workplace.Employer;
import vn.giaouoc.db.organisation.workplace.EmployerRepository;

/** The tree as of a day, for services: no rights are asked here, the caller has asked them. */
@Singleton
public class OrganisationTree {

    private final OrganisationVersionRepository versions;
    private final OrganisationClosureRepository closure;
    private final HeirUpkeep heirs;
    private final DepartmentRepository departments;
    private final EmployerRepository employers;

    public OrganisationTree(
            OrganisationVersionRepository versions,
            OrganisationClosureRepository closure,
            HeirUpkeep heirs,
            DepartmentRepository departments,
            EmployerRepository employers) {
        this.versions = versions;
        this.closure = closure;
        this.heirs = heirs;
        this.departments = departments;
        this.employers = employers;
    }

    /** The unit as it was on that day; empty before it was founded, after it ended and on a day no database can hold. */
    public Optional<OrganisationVersion> find(long id, LocalDate day) {
        return Days.storable(day) ? versions.findOn(id, day) : Optional.empty();
    }

    /** The unit as it was on that day, else NOT_FOUND. */
    public OrganisationVersion at(long id, LocalDate day) {
        return find(id, day)
                .orElseThrow(() -> Refusal.notFound(
                        "NO_SUCH_ORGANISATION",
                        "Ngày %s không có đơn vị này trong hệ thống tổ chức. Anh/chị chọn lại ngày hoặc đơn vị."
                                .formatted(Days.text(day))));
    }

    /** The last that is known of the unit: as it is now, as it will be, or as it was when it ended; else NOT_FOUND. */
    public OrganisationVersion last(long id) {
        var life = versions.of(id);
        if (life.isEmpty()) {
            throw Refusal.notFound("NO_SUCH_ORGANISATION", "Không có đơn vị này. Anh/chị tìm lại trong cây tổ chức.");
        }
        return life.getLast();
    }

    /** Everything the unit was called and where it stood, oldest first. */
    public List<OrganisationVersion> life(long id) {
        return versions.of(id);
    }

    /** Units directly below, in Vietnamese order of names. */
    public List<OrganisationVersion> children(long id, LocalDate day) {
        return versions.childrenOn(id, day, 0, Integer.MAX_VALUE);
    }

    /** One page of the units directly below. */
    public List<OrganisationVersion> children(long id, LocalDate day, int from, int size) {
        return versions.childrenOn(id, day, from, size);
    }

    /** From the root down to the unit itself; empty when it did not live on that day. */
    public List<OrganisationVersion> path(long id, LocalDate day) {
        return versions.pathOn(id, day);
    }

    /** The unit at the top; where the portal keeps several trees, the oldest one's. */
    public OrganisationVersion root(LocalDate day) {
        return versions.rootsOn(day).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "NO_TREE", "Chưa có tổ chức nào trên cổng. Quản trị viên lập đơn vị cao nhất trước."));
    }

    /** Everything below the unit on that day, nearest first, the unit itself not included. */
    public List<OrganisationVersion> below(long id, LocalDate day) {
        return versions.subtreeOn(id, day).stream()
                .filter(version -> version.organisationId() != id)
                .toList();
    }

    /** True when the second is the first itself or lay anywhere below it on that day. */
    public boolean isWithin(long ancestorId, long descendantId, LocalDate day) {
        return closure.isWithin(ancestorId, descendantId, day);
    }

    /** The living unit that speaks for this one today: itself, or the heir of an ended one. */
    public long speaker(long id) {
        return heirs.heirOf(id).orElse(id);
    }

    /** The unit's standing departments in Vietnamese order. */
    public List<Department> departments(long organisationId) {
        return departments.of(organisationId).stream()
                .filter(Department::standing)
                .toList();
    }

    /** The unit's employers on that day, oldest first; a nghiệp đoàn has none. */
    public List<Employer> employers(long organisationId, LocalDate day) {
        return employers.of(organisationId).stream()
                .filter(employer -> employer.standsOn(day))
                .toList();
    }

    /** Finds the unit's department by its folded name, or makes it; one that had ended stands again. */
    @Transactional
    public Department department(long organisationId, String name, @Nullable Long batchId) {
        var clean = Names.clean(name, 200, "tên phòng, ban");
        return departments
                .findByOrganisationIdAndSearchKey(organisationId, Folded.of(clean))
                .map(found -> found.standing() ? found : departments.update(found.ended(null)))
                .orElseGet(() -> departments.save(
                        new Department(Ids.next(), organisationId, null, clean, Folded.of(clean), null, batchId)));
    }
}
