package vn.giaouoc.app.member;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.list.UnitFinder;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.workplace.Department;

/** The units an officer chooses among: the own ones, their departments, and those a member may move to. */
@Singleton
public class MemberUnits {

    private static final int MOST_FOUND = 30;

    private final MemberRights rights;
    private final OrganisationTree tree;
    private final UnitFinder finder;
    private final Times times;

    MemberUnits(MemberRights rights, OrganisationTree tree, UnitFinder finder, Times times) {
        this.rights = rights;
        this.tree = tree;
        this.finder = finder;
        this.times = times;
    }

    /** A unit by name. */
    public record Unit(long id, String name) {}

    /** The units whose members the actor sees. */
    public List<Unit> seen(Actor actor) {
        return rights.units(actor).stream()
                .map(id -> new Unit(id, tree.last(id).name()))
                .toList();
    }

    /** The units whose whole list the actor keeps by an office there. */
    public List<Unit> kept(Actor actor) {
        return actor.grantsOf(Authority.KEEP_MEMBERS).stream()
                .filter(grant -> grant.departmentId() == 0)
                .map(Grant::organisationId)
                .distinct()
                .map(id -> new Unit(id, tree.last(id).name()))
                .toList();
    }

    /** May the actor write in the list of this unit? */
    public boolean keeps(Actor actor, long organisationId) {
        try {
            rights.requireKeep(actor, organisationId);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    /** The unit's departments, as far as the actor sees them. */
    public List<Department> departments(Actor actor, long organisationId) {
        Collection<Long> seen = rights.seen(actor, organisationId);
        return tree.departments(organisationId).stream()
                .filter(each -> seen == null || seen.contains(each.id()))
                .toList();
    }

    /** Finds the unit's department of that name or makes it. */
    public Department department(Actor actor, long organisationId, String name) {
        rights.requireKeep(actor, organisationId, 0);
        return tree.department(organisationId, name, null);
    }

    /** Units a member may move to, by words of their name without need of diacritics. */
    public List<Unit> found(Actor actor, String text) {
        if (!actor.mayAnywhere(Authority.KEEP_MEMBERS) && !actor.mayAnywhere(Authority.KEEP_TREE)) {
            throw Refusal.forbidden(
                    "NOT_YOURS", "Anh/chị không quản lý đoàn viên. Hãy nhờ chủ tịch công đoàn cơ sở làm việc này.");
        }
        var words = Folded.of(text).replaceAll("[%_\\\\]", "").replace(" ", "%");
        return finder.like("%" + words + "%", times.today(), MOST_FOUND).stream()
                .map(MemberUnits::unit)
                .toList();
    }

    private static Unit unit(OrganisationVersion version) {
        return new Unit(version.organisationId(), version.name());
    }
}
