package vn.giaouoc.app.organisation;

import jakarta.inject.Singleton;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationClosureRepository;

/**
 * Rights are authority x subtree x term: the term is already in the {@link Actor}'s grants (only offices held today),
 * the subtree is asked of the tree as of today. Every service asks here, so no door goes round it.
 */
@Singleton
public class Jurisdiction {

    private final OrganisationClosureRepository closure;
    private final Times times;

    public Jurisdiction(OrganisationClosureRepository closure, Times times) {
        this.closure = closure;
        this.times = times;
    }

    /** May the actor use this authority at this whole organisation today? An office of one department may not. */
    public boolean may(Actor actor, Authority authority, long organisationId) {
        return actor.isSystem()
                || actor.grantsOf(authority).stream()
                        .anyMatch(grant -> grant.departmentId() == 0
                                && (grant.organisationId() == organisationId
                                        || (grant.wholeSubtree() && isBelow(grant.organisationId(), organisationId))));
    }

    /** The same for one department of the organisation: its own head may, and whoever may for the whole of it. */
    public boolean may(Actor actor, Authority authority, long organisationId, long departmentId) {
        return may(actor, authority, organisationId)
                || (departmentId != 0
                        && actor.grantsOf(authority).stream()
                                .anyMatch(grant -> grant.organisationId() == organisationId
                                        && grant.departmentId() == departmentId));
    }

    /**
     * Refuses when the actor may not. The answer is the same for a unit that does not exist and a unit of somebody
     * else's, so that nobody learns which units there are.
     */
    public void require(Actor actor, Authority authority, long organisationId) {
        require(may(actor, authority, organisationId));
    }

    /** The same for one department of the organisation. */
    public void require(Actor actor, Authority authority, long organisationId, long departmentId) {
        require(may(actor, authority, organisationId, departmentId));
    }

    private static void require(boolean may) {
        if (!may) {
            throw Refusal.forbidden(
                    "NOT_YOURS",
                    "Anh/chị không có quyền làm việc này ở đơn vị đã chọn. Hãy mở lại từ trang đầu, hoặc nhờ công đoàn"
                            + " cấp trên cấp quyền.");
        }
    }

    private boolean isBelow(long ancestorId, long descendantId) {
        return closure.isWithin(ancestorId, descendantId, times.today());
    }
}
