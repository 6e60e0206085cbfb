package vn.giaouoc.app.agreement.paper;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.giaouoc.app.verification.Finding;
import vn.giaouoc.app.verification.Verification;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.AgreementCode;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.paper.AgreementPaperRow;
import vn.giaouoc.db.agreement.paper.AgreementPaperRowRepository;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.agreement.version.AgreementVersionRepository;

/** Agreements on the public page: by the code on the paper, and by the file. A text nobody was shown yet is unknown there. */
@Singleton
class AgreementVerification implements Verification {

    private final AgreementRepository agreements;
    private final AgreementVersionRepository versions;
    private final AgreementPaperRowRepository papers;
    private final PublicWords words;

    AgreementVerification(
            AgreementRepository agreements,
            AgreementVersionRepository versions,
            AgreementPaperRowRepository papers,
            PublicWords words) {
        this.agreements = agreements;
        this.versions = versions;
        this.papers = papers;
        this.words = words;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Finding> ofCode(String typed) {
        return AgreementCode.typed(typed)
                .flatMap(code -> agreements.findByCode(code.value()))
                .flatMap(agreement -> shown(agreement)
                        .map(version -> words.ofVersion(agreement, version, papers.lastSealed(version.id()))));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Finding> ofFile(byte[] sha256) {
        return papers.bySha256(sha256).stream().findFirst().flatMap(this::file);
    }

    private Optional<Finding> file(AgreementPaperRow paper) {
        return versions.findById(paper.versionId())
                .flatMap(version -> agreements
                        .findById(version.agreementId())
                        .map(agreement -> words.ofFile(agreement, version, paper)));
    }

    /** The version in force, else the last one that was opened for signing. */
    private Optional<AgreementVersion> shown(Agreement agreement) {
        var inForce = agreement.inForceId();
        return versions.findByAgreementIdOrderByNumber(agreement.id()).stream()
                .filter(version -> inForce == null ? version.sha256() != null : version.id() == inForce)
                .reduce((one, next) -> next);
    }
}
