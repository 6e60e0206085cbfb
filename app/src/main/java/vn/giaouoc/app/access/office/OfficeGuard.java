package vn.giaouoc.app.access.office;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.app.access.Authorities;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.access.office.HeldOfficeRepository;
import vn.giaouoc.db.access.office.Office;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.OfficeRepository;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationVersion;

/**
 * Who may give which office to whom. Nobody touches own rights; an office that itself hands out offices comes from above
 * or from an administrator; an administrator comes from an administrator only.
 */
@Singleton
public class OfficeGuard {

    private final Jurisdiction jurisdiction;
    private final OrganisationTree tree;
    private final OfficeRepository offices;
    private final HeldOfficeRepository held;
    private final Times times;

    public OfficeGuard(
            Jurisdiction jurisdiction,
            OrganisationTree tree,
            OfficeRepository offices,
            HeldOfficeRepository held,
            Times times) {
        this.jurisdiction = jurisdiction;
        this.tree = tree;
        this.offices = offices;
        this.held = held;
        this.times = times;
    }

    /** Refuses unless the actor may give or end such an office there to that person. */
    void require(Actor actor, long personId, OfficeKind kind, long organisationId) {
        jurisdiction.require(actor, Authority.KEEP_ACCOUNTS, organisationId);
        requireOther(actor, personId);
        var unit = tree.last(organisationId);
        var place = Authorities.Place.of(unit.level(), unit.parentId() == null);
        if (Authorities.of(kind, place).contains(Authority.KEEP_ACCOUNTS) && !standsAbove(actor, kind, unit)) {
            throw Refusal.forbidden(
                    "FROM_ABOVE",
                    "Chức vụ này do công đoàn cấp trên của đơn vị hoặc quản trị viên trao. Anh/chị đề nghị cấp trên thực"
                            + " hiện.");
        }
    }

    /** Refuses unless the actor may help or disable this person's account: every office of it must be the actor's to give. */
    public void requireKeeper(Actor actor, long personId, List<Long> homes) {
        requireOther(actor, personId);
        var lasting = lasting(personId);
        lasting.forEach(office -> require(actor, personId, office.kind(), office.organisationId()));
        if (lasting.isEmpty()) {
            var home = homes.isEmpty() ? tree.root(times.today()).organisationId() : homes.getFirst();
            jurisdiction.require(actor, Authority.KEEP_ACCOUNTS, home);
        }
    }

    /** Offices held today or later. */
    List<Office> lasting(long personId) {
        LocalDate today = times.today();
        return offices.findByPersonIdOrderByValidFrom(personId).stream()
                .filter(office ->
                        today.isBefore(office.validTo()) && office.validFrom().isBefore(office.validTo()))
                .toList();
    }

    private static void requireOther(Actor actor, long personId) {
        if (!actor.isSystem() && actor.personId() == personId) {
            throw Refusal.forbidden(
                    "OWN_RIGHTS",
                    "Không ai tự trao, tự thôi chức vụ hay tự đổi quyền của mình. Anh/chị nhờ người khác làm.");
        }
    }

    private boolean standsAbove(Actor actor, OfficeKind kind, OrganisationVersion unit) {
        var parent = unit.parentId();
        var fromAbove = kind != OfficeKind.ADMINISTRATOR
                && parent != null
                && jurisdiction.may(actor, Authority.KEEP_ACCOUNTS, parent);
        return actor.isSystem() || fromAbove || administers(actor, unit.organisationId());
    }

    private boolean administers(Actor actor, long organisationId) {
        return held.heldOn(actor.personId(), times.today()).stream()
                .filter(office -> office.kind() == OfficeKind.ADMINISTRATOR)
                .anyMatch(office -> tree.isWithin(office.organisationId(), organisationId, times.today()));
    }
}
