package vn.giaouoc.app.agreement.party;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.template.Between;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.agreement.party.PartyPlace;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.workplace.DepartmentRepository;
import vn.giaouoc.db.organisation.workplace.Employer;
import vn.giaouoc.db.organisation.workplace.EmployerRepository;

/** Which departments, unions and employers of a keeper stand today and may be on its agreements. */
@Singleton
public class PartyRegister {

    private final OrganisationTree tree;
    private final DepartmentRepository departments;
    private final EmployerRepository employers;
    private final Times times;

    PartyRegister(OrganisationTree tree, DepartmentRepository departments, EmployerRepository employers, Times times) {
        this.tree = tree;
        this.departments = departments;
        this.employers = employers;
        this.times = times;
    }

    /**
     * Those a template of that kind is meant for, in Vietnamese order: standing departments (of one employer, where one is
     * named; where the unit has none, the groups below it), or the unions below a superior.
     */
    public List<NamedPlace> between(Between between, long keeperId, @Nullable Long employerId) {
        if (between == Between.UNIONS) {
            return tree.below(keeperId, times.today()).stream()
                    .filter(unit -> unit.level() == OrganisationLevel.GRASSROOTS)
                    .map(PartyRegister::named)
                    .toList();
        }
        var standing = tree.departments(keeperId).stream()
                .filter(department -> employerId == null
                        || department.employerId() == null
                        || employerId.equals(department.employerId()))
                .map(department -> NamedPlace.of(PartyPlace.department(keeperId, department.id()), department.name()))
                .toList();
        return standing.isEmpty() ? groups(keeperId) : standing;
    }

    /** Everybody who may be put on an agreement of this keeper: its departments and those below, unions below, employers. */
    public List<NamedPlace> everybody(long keeperId) {
        var all = new ArrayList<NamedPlace>();
        var units = new ArrayList<Long>();
        units.add(keeperId);
        for (var unit : tree.children(keeperId, times.today())) {
            units.add(unit.organisationId());
            all.add(named(unit));
        }
        tree.departments(keeperId)
                .forEach(department ->
                        all.add(NamedPlace.of(PartyPlace.department(keeperId, department.id()), department.name())));
        units.forEach(unit -> employers(unit)
                .forEach(
                        employer -> all.add(NamedPlace.of(PartyPlace.employer(unit, employer.id()), employer.name()))));
        return all;
    }

    /** Who confirms by custom: the union itself, and the thủ trưởng of its employers (a nghiệp đoàn has none). */
    public List<NamedPlace> witnesses(long keeperId, @Nullable Long employerId) {
        var witnesses = new ArrayList<NamedPlace>();
        witnesses.add(named(tree.at(keeperId, times.today())));
        employers(keeperId).stream()
                .filter(employer -> employerId == null || employerId == employer.id())
                .forEach(employer ->
                        witnesses.add(NamedPlace.of(PartyPlace.employer(keeperId, employer.id()), employer.name())));
        return witnesses;
    }

    /** What a wish means at this keeper; INVALID PARTY_ELSEWHERE when it does not stand at the keeper or below. */
    public NamedPlace resolve(long keeperId, PartyWish wish) {
        return find(wish)
                .filter(found -> tree.isWithin(keeperId, found.place().organisationId(), times.today()))
                .map(found -> new NamedPlace(found.place(), found.name(), wish.label()))
                .orElseThrow(() -> Refusal.invalid(
                                "PARTY_ELSEWHERE",
                                "Một bên đã chọn không còn hoạt động hoặc không thuộc đơn vị lập giao ước. Anh/chị bỏ bên đó"
                                        + " và chọn lại trong danh sách.")
                        .with("field", "parties")
                        .with("party", wish.kind() + ":" + wish.id()));
    }

    /** The place as it stands today; empty when it ended. */
    public Optional<NamedPlace> find(PartyWish wish) {
        return switch (wish.kind()) {
            case DEPARTMENT ->
                departments
                        .findById(wish.id())
                        .filter(department -> department.standing())
                        .map(department -> NamedPlace.of(
                                PartyPlace.department(department.organisationId(), department.id()),
                                department.name()));
            case ORGANISATION -> tree.find(wish.id(), times.today()).map(PartyRegister::named);
            case EMPLOYER ->
                employers
                        .findById(wish.id())
                        .filter(Employer::still)
                        .map(employer -> NamedPlace.of(
                                PartyPlace.employer(employer.organisationId(), employer.id()), employer.name()));
        };
    }

    /** The employer when it stands at this unit; INVALID EMPLOYER_ELSEWHERE otherwise. */
    public void requireEmployer(long organisationId, @Nullable Long employerId) {
        if (employerId != null
                && employers(organisationId).stream().noneMatch(employer -> employer.id() == employerId)) {
            throw Refusal.invalid(
                            "EMPLOYER_ELSEWHERE",
                            "Cơ quan, đơn vị đã chọn không thuộc công đoàn này. Anh/chị chọn lại trong danh sách.")
                    .with("field", "employerId");
        }
    }

    private List<Employer> employers(long organisationId) {
        return employers.of(organisationId).stream().filter(Employer::still).toList();
    }

    private List<NamedPlace> groups(long keeperId) {
        return tree.children(keeperId, times.today()).stream()
                .map(PartyRegister::named)
                .toList();
    }

    private static NamedPlace named(OrganisationVersion unit) {
        return NamedPlace.of(PartyPlace.organisation(unit.organisationId()), unit.name());
    }
}
