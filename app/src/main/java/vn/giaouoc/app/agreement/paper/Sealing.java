package vn.giaouoc.app.agreement.paper;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.agreement.paper.AgreementPaper;
import vn.giaouoc.db.agreement.version.AgreementVersionRepository;

/**
 * Seals a signed version: the PDF is made once and kept, the same bytes ever after. A later confirmation, or a number the
 * văn thư enters, makes a further issue; the earlier one stays to be verified and says that there is a newer one.
 */
@Singleton
class Sealing {

    private final AgreementVersionRepository versions;
    private final PaperRights rights;
    private final PaperReader reader;
    private final Seals seals;

    Sealing(AgreementVersionRepository versions, PaperRights rights, PaperReader reader, Seals seals) {
        this.versions = versions;
        this.rights = rights;
        this.reader = reader;
        this.seals = seals;
    }

    /**
     * The sealed PDF of a signed version as it stands this moment. The version is held first, so that whoever seals and
     * whoever signs come one after another, and read afterwards; the transaction must begin here.
     */
    @Transactional
    AgreementPaper sealed(Actor actor, long agreementId, int number, long versionId, String address) {
        versions.take(versionId);
        var page = rights.read(actor, agreementId, number);
        return seals.sealed(actor, reader.facts(page, address));
    }
}
