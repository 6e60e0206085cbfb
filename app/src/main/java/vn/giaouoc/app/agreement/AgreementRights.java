package vn.giaouoc.app.agreement;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.agreement.life.AgreementHold;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.agreement.party.PartyHeads;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.common.Refusal;

/**
 * Who may what with an agreement. The union that keeps it prepares (its chair and deputy; at a superior whoever reviews);
 * heads of parties read, propose and agree once it was sent; superiors see what was sent in their subtree. Nobody else
 * learns that it exists: the answer is the same as for one that does not.
 */
@Singleton
public class AgreementRights {

    private final Jurisdiction jurisdiction;
    private final OrganisationTree tree;
    private final PartyHeads heads;
    private final Times times;

    AgreementRights(Jurisdiction jurisdiction, OrganisationTree tree, PartyHeads heads, Times times) {
        this.jurisdiction = jurisdiction;
        this.tree = tree;
        this.heads = heads;
        this.times = times;
    }

    /** What whoever prepares agreements of that unit must be allowed: a superior gathers no pledges, it reviews. */
    public Authority preparing(long organisationId) {
        return tree.find(organisationId, times.today())
                .map(unit -> switch (unit.level()) {
                    case CONFEDERATION, FEDERATION, INDUSTRY, UPPER -> Authority.REVIEW;
                    case GRASSROOTS, MEMBER_GRASSROOTS, SECTION, GROUP -> Authority.GATHER_PLEDGES;
                })
                .orElse(Authority.REVIEW);
    }

    public boolean mayPrepare(Actor actor, long organisationId) {
        return jurisdiction.may(actor, preparing(organisationId), organisationId);
    }

    /** FORBIDDEN NOT_YOURS when the actor may not prepare agreements of that unit. */
    public void requirePrepare(Actor actor, long organisationId) {
        jurisdiction.require(actor, preparing(organisationId), organisationId);
    }

    /** The same for an agreement; NOT_FOUND when the actor may not even know of it. */
    public void requirePrepare(Actor actor, HeldAgreement held) {
        if (mayPrepare(actor, held.agreement().organisationId())) {
            return;
        }
        requireSee(actor, held.agreement(), held.version(), held.parties());
        throw Refusal.forbidden(
                "KEEPER_ONLY",
                "Việc này dành cho chủ tịch, phó chủ tịch công đoàn lập giao ước. Anh/chị liên hệ công đoàn của đơn vị.");
    }

    /** A draft is the keeper's own; what was sent is seen by the parties' heads and by whoever sees the unit's figures. */
    public boolean maySee(Actor actor, Agreement agreement, AgreementVersion version, List<AgreementParty> parties) {
        if (mayPrepare(actor, agreement.organisationId())) {
            return true;
        }
        return sent(version)
                && (jurisdiction.may(actor, Authority.SEE_FIGURES, agreement.organisationId())
                        || !heads.mine(actor, parties).isEmpty());
    }

    /** True when a version was shown to its parties; a draft was not, nor one cancelled before it was opened. */
    private static boolean sent(AgreementVersion version) {
        return version.state() != VersionState.DRAFT
                && !(version.state() == VersionState.CANCELLED && version.openedAt() == null);
    }

    public void requireSee(Actor actor, Agreement agreement, AgreementVersion version, List<AgreementParty> parties) {
        if (!maySee(actor, agreement, version, parties)) {
            throw AgreementHold.unknown();
        }
    }

    /** The parties the actor acts for; NOT_FOUND when the actor may not know of the agreement, FORBIDDEN when for none. */
    public List<AgreementParty> requireHead(Actor actor, HeldAgreement held) {
        requireSee(actor, held.agreement(), held.version(), held.parties());
        var mine = heads.mine(actor, held.parties());
        if (mine.isEmpty()) {
            throw Refusal.forbidden(
                    "NOT_A_HEAD",
                    "Việc này dành cho người đứng đầu một bên của giao ước. Anh/chị nhờ chủ tịch công đoàn kiểm tra chức vụ.");
        }
        return mine;
    }
}
