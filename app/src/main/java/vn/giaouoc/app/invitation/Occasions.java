package vn.giaouoc.app.invitation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationVersion;

/** What a unit signs today, for those who may gather pledges there. */
@Singleton
public class Occasions {

    private final Campaigns campaigns;
    private final OrganisationTree tree;
    private final Jurisdiction jurisdiction;
    private final Times times;

    Occasions(Campaigns campaigns, OrganisationTree tree, Jurisdiction jurisdiction, Times times) {
        this.campaigns = campaigns;
        this.tree = tree;
        this.jurisdiction = jurisdiction;
        this.times = times;
    }

    /** The open windows of the unit, in the order of campaigns: the signing page takes the first one too. */
    private List<Occasion> open(OrganisationVersion unit) {
        return campaigns.all().stream()
                .flatMap(campaign -> campaigns.windowFor(campaign.id(), unit.unitType(), times.today()).stream()
                        .map(window -> new Occasion(unit, campaign, window)))
                .toList();
    }

    /** The same by the unit's id; NOT_FOUND when it does not stand today. */
    public List<Occasion> open(long unitId) {
        return open(tree.at(unitId, times.today()));
    }

    /** What the unit signs now, or a refusal. The actor gathers pledges there, at least in one department. */
    Occasion here(Actor actor, long unitId) {
        departmentOf(actor, unitId);
        return open(unitId).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(
                        "NO_OPEN_WINDOW",
                        "Hiện đơn vị không có đợt ký cam kết nào đang mở, nên chưa mời ký được. Lịch các đợt ký ở trang"
                                + " Cuộc vận động."));
    }

    /** The department the actor is limited to at this unit, empty for none; refuses who gathers no pledges there. */
    Optional<Long> departmentOf(Actor actor, long unitId) {
        if (jurisdiction.may(actor, Authority.GATHER_PLEDGES, unitId)) {
            return Optional.empty();
        }
        var own = actor.grantsOf(Authority.GATHER_PLEDGES).stream()
                .filter(grant -> grant.organisationId() == unitId && grant.departmentId() != 0)
                .map(Grant::departmentId)
                .findFirst();
        jurisdiction.require(actor, Authority.GATHER_PLEDGES, unitId, own.orElse(0L));
        return own;
    }
}
