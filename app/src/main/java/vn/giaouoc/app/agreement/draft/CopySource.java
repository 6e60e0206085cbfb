package vn.giaouoc.app.agreement.draft;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.giaouoc.app.agreement.AgreementRights;
import vn.giaouoc.app.agreement.life.AgreementHold;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.AgreementPartyRepository;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.version.AgreementVersionRepository;
import vn.giaouoc.db.common.Refusal;

/** The agreement that is carried into another year: the text in force, or the last one when none came into force. */
@Singleton
class CopySource {

    private final AgreementRepository agreements;
    private final AgreementVersionRepository versions;
    private final AgreementPartyRepository parties;
    private final AgreementRights rights;

    CopySource(
            AgreementRepository agreements,
            AgreementVersionRepository versions,
            AgreementPartyRepository parties,
            AgreementRights rights) {
        this.agreements = agreements;
        this.versions = versions;
        this.parties = parties;
        this.rights = rights;
    }

    /** What is carried on. */
    record Old(Agreement agreement, AgreementContent content, List<AgreementParty> parties) {}

    /** NOT_FOUND where the actor may not know of it, FORBIDDEN where he or she may only read it. */
    Old readable(Actor actor, long agreementId) {
        var agreement = agreements.findById(agreementId).orElseThrow(AgreementHold::unknown);
        var all = versions.findByAgreementIdOrderByNumber(agreementId);
        var inForce = agreement.inForceId();
        var version = all.stream()
                .filter(one -> inForce != null && one.id() == inForce)
                .findFirst()
                .orElseGet(all::getLast);
        var stood = parties.findByVersionIdOrderByPosition(version.id());
        if (!rights.mayPrepare(actor, agreement.organisationId())) {
            rights.requireSee(actor, agreement, version, stood);
            throw Refusal.forbidden(
                    "KEEPER_ONLY",
                    "Chỉ công đoàn lập giao ước này chuyển được sang năm khác. Anh/chị liên hệ công đoàn.");
        }
        return new Old(agreement, version.content(), stood);
    }

    Optional<Agreement> made(NewAgreement.Frame frame, String key) {
        return agreements.byKey(frame.campaignId(), frame.year(), frame.organisationId(), key);
    }
}
