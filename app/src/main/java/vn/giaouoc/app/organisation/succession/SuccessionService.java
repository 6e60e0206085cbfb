package vn.giaouoc.app.organisation.succession;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.succession.plan.SuccessionPlans;
import vn.giaouoc.app.organisation.succession.request.SuccessionWish;
import vn.giaouoc.db.organisation.ClosureUpkeep;

/**
 * Merging, consolidating, splitting, detaching (trade: 3.4). Each needs KEEP_TREE at the superior of every unit that ends,
 * gives or takes in, and at the superior of every new one. An event is whole or not at all; it is taken back by
 * {@link vn.giaouoc.app.organisation.OrganisationService#undo} while nothing was built on it.
 */
@Singleton
public class SuccessionService {

    private final ClosureUpkeep closure;
    private final SuccessionPlans plans;
    private final SuccessionWriter writer;
    private final SuccessionPreviews previews;
    private final SuccessionParts parts;

    SuccessionService(
            ClosureUpkeep closure,
            SuccessionPlans plans,
            SuccessionWriter writer,
            SuccessionPreviews previews,
            SuccessionParts parts) {
        this.closure = closure;
        this.plans = plans;
        this.writer = writer;
        this.previews = previews;
        this.parts = parts;
    }

    /** Carries it out and returns the event's id; refuses with the first thing that stands in the way. */
    @Transactional
    public long carryOut(Actor actor, SuccessionWish wish) {
        closure.lockTree();
        var thought = plans.plan(actor, wish);
        thought.obstacles().requireNone();
        return writer.write(actor, thought.plan());
    }

    /** What it would do and everything that stands in its way; changes nothing. */
    @ReadOnly
    public SuccessionPreview preview(Actor actor, SuccessionWish wish) {
        return previews.describe(plans.plan(actor, wish));
    }

    /** What there is to share out when the unit is split or gives a part away. */
    @ReadOnly
    public Parts parts(Actor actor, long organisationId) {
        return parts.of(actor, organisationId);
    }
}
