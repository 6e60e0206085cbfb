package vn.giaouoc.app.member;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.OrganisationVersion;

/**
 * Who may see and keep whose names: only officers of the unit itself, heads of departments and groups only their own.
 * A superior sees counts, never names; it may date and confirm movements of units below it (the tree is its to keep).
 */
@Singleton
public class MemberRights {

    private static final Set<OrganisationLevel> PARTS = EnumSet.of(OrganisationLevel.SECTION, OrganisationLevel.GROUP);

    private final Jurisdiction jurisdiction;
    private final OrganisationTree tree;
    private final Times times;

    public MemberRights(Jurisdiction jurisdiction, OrganisationTree tree, Times times) {
        this.jurisdiction = jurisdiction;
        this.tree = tree;
        this.times = times;
    }

    /** The units whose members the actor may see by name: the own ones, then their sections and groups. */
    public List<Long> units(Actor actor) {
        var own = actor.grantsOf(Authority.SEE_MEMBERS);
        var parts = own.stream()
                .filter(Grant::wholeSubtree)
                .flatMap(grant -> tree.below(grant.organisationId(), times.today()).stream())
                .filter(unit -> PARTS.contains(unit.level()))
                .map(OrganisationVersion::organisationId);
        return Stream.concat(own.stream().map(Grant::organisationId), parts)
                .distinct()
                .toList();
    }

    /**
     * The departments of a unit whose members the actor may see.
     *
     * @return null for the whole unit
     * @throws Refusal FORBIDDEN NOT_YOURS when it is none
     */
    public @Nullable Set<Long> seen(Actor actor, long organisationId) {
        return departments(actor, Authority.SEE_MEMBERS, organisationId);
    }

    /** Refuses unless the actor may see the counts of the unit. */
    public void requireFigures(Actor actor, long organisationId) {
        jurisdiction.require(actor, Authority.SEE_FIGURES, organisationId);
    }

    /** Refuses unless the actor keeps the members of this department of the unit. */
    public void requireKeep(Actor actor, long organisationId, long departmentId) {
        var kept = departments(actor, Authority.KEEP_MEMBERS, organisationId);
        if (kept != null && !kept.contains(departmentId)) {
            throw Refusal.forbidden(
                    "NOT_YOUR_DEPARTMENT",
                    "Anh/chị chỉ quản lý đoàn viên của phòng, ban mình. Việc này xin nhờ chủ tịch công đoàn cơ sở.");
        }
    }

    /** Refuses unless the actor keeps members of the unit, at least of one department. */
    public void requireKeep(Actor actor, long organisationId) {
        departments(actor, Authority.KEEP_MEMBERS, organisationId);
    }

    /** Refuses unless the actor keeps this department's members or stands above the unit. */
    public void requireMove(Actor actor, long organisationId, long departmentId) {
        if (!above(actor, organisationId)) {
            requireKeep(actor, organisationId, departmentId);
        }
    }

    /**
     * The same for somebody of the unit, whoever it is: asked before anything about a person is read, so that the answer
     * does not tell strangers who is a member where.
     */
    public void requireMove(Actor actor, long organisationId) {
        if (!above(actor, organisationId)) {
            requireKeep(actor, organisationId);
        }
    }

    /** True for the portal itself and for a superior of the unit, who may change what is closed. */
    public boolean above(Actor actor, long organisationId) {
        return actor.isSystem()
                || (jurisdiction.may(actor, Authority.KEEP_TREE, organisationId)
                        && actor.grantsOf(Authority.KEEP_TREE).stream()
                                .noneMatch(grant -> grant.organisationId() == organisationId));
    }

    private @Nullable Set<Long> departments(Actor actor, Authority authority, long organisationId) {
        if (actor.isSystem()) {
            return null;
        }
        var here = actor.grantsOf(authority).stream()
                .filter(grant -> reaches(grant, organisationId))
                .map(Grant::departmentId)
                .collect(Collectors.toSet());
        if (here.isEmpty()) {
            throw Refusal.forbidden(
                    "NOT_YOURS",
                    "Anh/chị không quản lý đoàn viên của đơn vị này. Hãy chọn đơn vị mình phụ trách, hoặc nhờ chủ tịch"
                            + " công đoàn cơ sở của đơn vị đó.");
        }
        return here.contains(0L) ? null : here;
    }

    /** An office reaches its own unit, and from a union body into its sections and groups, which keep no books. */
    private boolean reaches(Grant grant, long organisationId) {
        if (grant.organisationId() == organisationId) {
            return true;
        }
        var today = times.today();
        return grant.wholeSubtree()
                && tree.isWithin(grant.organisationId(), organisationId, today)
                && tree.find(organisationId, today)
                        .filter(unit -> PARTS.contains(unit.level()))
                        .isPresent();
    }
}
