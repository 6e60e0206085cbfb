package vn.giaouoc.app.agreement.paper;

import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.Agreements;
import vn.giaouoc.app.agreement.page.AgreementPage;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.db.common.Refusal;

/**
 * Who may what with papers: whoever may read the agreement reads them; the văn thư, chair and deputy of the very union that
 * keeps it enter numbers and bring files in, nobody from above.
 */
@Singleton
public class PaperRights {

    private final Agreements agreements;

    PaperRights(Agreements agreements) {
        this.agreements = agreements;
    }

    /** The agreement with a version of it (0: the one that matters most), or NOT_FOUND. */
    public AgreementPage read(Actor actor, long agreementId, int version) {
        return version == 0 ? agreements.page(actor, agreementId) : agreements.page(actor, agreementId, version);
    }

    /** The same for whoever enters something; FORBIDDEN for others who may read it. */
    public AgreementPage enter(Actor actor, long agreementId, int version) {
        var page = read(actor, agreementId, version);
        if (!mayEnter(actor, page)) {
            throw Refusal.forbidden(
                    "CLERK_ONLY",
                    "Việc này dành cho văn thư, chủ tịch, phó chủ tịch của công đoàn lập giao ước. Anh/chị chuyển cho"
                            + " văn thư của đơn vị.");
        }
        return page;
    }

    public boolean mayEnter(Actor actor, AgreementPage page) {
        return actor.isSystem()
                || actor.grantsOf(Authority.KEEP_PAPERS).stream()
                        .anyMatch(grant -> grant.departmentId() == 0
                                && Long.toString(grant.organisationId()).equals(page.unitId()));
    }
}
