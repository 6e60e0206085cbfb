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

    /** May the actor use this authority at this organisation today? */
    public boolean may(Actor actor, Authority authority, long organisationId) {
        if (actor.isSystem()) {
            return true;
        }
        return actor.grantsOf(authority).stream()
                .anyMatch(grant -> grant.organisationId() == organisationId
                        || (grant.wholeSubtree()
                                && closure.isWithin(grant.organisationId(), organisationId, times.today())));
    }

    /**
     * Refuses when the actor may not. The answer is the same for a unit that does not exist and a unit of somebody
     * else's, so that nobody learns which units there are.
     */
    public void require(Actor actor, Authority authority, long organisationId) {
        if (!may(actor, authority, organisationId)) {
            throw Refusal.forbidden(
                    "NOT_YOURS",
                    "Anh/chị không có quyền làm việc này ở đơn vị đã chọn. Hãy mở lại từ trang đầu, hoặc nhờ công đoàn"
                            + " cấp trên cấp quyền.");
        }
    }
}
