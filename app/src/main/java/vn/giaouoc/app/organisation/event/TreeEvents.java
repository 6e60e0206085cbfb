package vn.giaouoc.app.organisation.event;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.DissolveOrganisation;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationWatch;
import vn.giaouoc.app.organisation.RenameOrganisation;
import vn.giaouoc.app.organisation.TransferOrganisation;
import vn.giaouoc.db.organisation.ClosureUpkeep;
import vn.giaouoc.db.organisation.event.HeirUpkeep;
import vn.giaouoc.db.organisation.event.OrganisationLineage;
import vn.giaouoc.db.organisation.event.OrganisationLineageRepository;

/** Plan, then carry out or only describe. The transaction is the caller's. */
@Singleton
public class TreeEvents {

    private final Plans plans;
    private final Hands hands;
    private final PreviewService previews;
    private final ClosureUpkeep closure;
    private final List<OrganisationWatch> watches;

    TreeEvents(
            Plans plans, Hands hands, PreviewService previews, ClosureUpkeep closure, List<OrganisationWatch> watches) {
        this.plans = plans;
        this.hands = hands;
        this.previews = previews;
        this.closure = closure;
        this.watches = watches;
    }

    /** Those who think. */
    @Singleton
    record Plans(TreeRules rules, FoundingPlan founding, ChangePlans changes) {}

    /** Those who write. */
    @Singleton
    record Hands(
            FoundService founding,
            TreeWriter writer,
            UndoService undo,
            OrganisationLineageRepository lineage,
            HeirUpkeep heirs) {}

    public List<Long> found(Actor actor, List<FoundOrganisation> wishes) {
        closure.lockTree();
        var changes = plans.founding().plan(actor, wishes);
        hands.founding().write(actor, wishes, changes);
        return changes.stream().map(TreeChange::organisationId).toList();
    }

    public long rename(Actor actor, RenameOrganisation wish) {
        closure.lockTree();
        return hands.writer().write(actor, plans.changes().rename(actor, wish));
    }

    public long transfer(Actor actor, TransferOrganisation wish) {
        closure.lockTree();
        return hands.writer().write(actor, plans.changes().transfer(actor, wish));
    }

    public long dissolve(Actor actor, DissolveOrganisation wish) {
        closure.lockTree();
        var change = plans.changes().dissolve(actor, wish);
        long id = change.organisationId();
        watches.forEach(watch -> watch.dissolved(actor, id, change.on(), change.eventId()));
        hands.writer().write(actor, change);
        var heir = change.heirId();
        if (heir != null) {
            hands.lineage().save(new OrganisationLineage(change.eventId(), id, heir, true));
            hands.heirs().inherit(id, heir);
        }
        return change.eventId();
    }

    public OrganisationPreview preview(Actor actor, FoundOrganisation wish) {
        return previews.describe(plans.founding().plan(actor, List.of(wish)).getFirst());
    }

    public OrganisationPreview preview(Actor actor, RenameOrganisation wish) {
        return previews.describe(plans.changes().rename(actor, wish));
    }

    public OrganisationPreview preview(Actor actor, TransferOrganisation wish) {
        return previews.describe(plans.changes().transfer(actor, wish));
    }

    public OrganisationPreview preview(Actor actor, DissolveOrganisation wish) {
        return previews.describe(plans.changes().dissolve(actor, wish));
    }

    public void undo(Actor actor, long eventId) {
        closure.lockTree();
        hands.undo().undo(actor, eventId);
    }

    public boolean mayDecide(Actor actor, long organisationId) {
        return plans.rules().mayDecide(actor, organisationId);
    }
}
