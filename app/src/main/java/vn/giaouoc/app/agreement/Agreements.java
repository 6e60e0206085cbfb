package vn.giaouoc.app.agreement;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.agreement.life.AgreementHold;
import vn.giaouoc.app.agreement.page.AgreementPage;
import vn.giaouoc.app.agreement.page.AgreementPages;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.AgreementCode;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.AgreementPartyRepository;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.agreement.version.AgreementVersionRepository;

/** Reads one agreement. Whoever may not know of it gets the answer of one that does not exist. */
@Singleton
public class Agreements {

    private final AgreementRepository agreements;
    private final AgreementVersionRepository versions;
    private final AgreementPartyRepository parties;
    private final AgreementRights rights;
    private final AgreementPages pages;

    Agreements(
            AgreementRepository agreements,
            AgreementVersionRepository versions,
            AgreementPartyRepository parties,
            AgreementRights rights,
            AgreementPages pages) {
        this.agreements = agreements;
        this.versions = versions;
        this.parties = parties;
        this.rights = rights;
        this.pages = pages;
    }

    /** The agreement with the version that matters most to the asker: on its way, else in force, else the last. */
    @ReadOnly
    public AgreementPage page(Actor actor, long agreementId) {
        return page(actor, agreements.findById(agreementId).orElseThrow(AgreementHold::unknown), 0);
    }

    /** The agreement with that version, from 1. */
    @ReadOnly
    public AgreementPage page(Actor actor, long agreementId, int number) {
        return page(actor, agreements.findById(agreementId).orElseThrow(AgreementHold::unknown), number);
    }

    /** The agreement with that code, as typed or scanned. */
    @ReadOnly
    public AgreementPage byCode(Actor actor, String code) {
        return page(
                actor,
                AgreementCode.typed(code)
                        .flatMap(known -> agreements.findByCode(known.value()))
                        .orElseThrow(AgreementHold::unknown),
                0);
    }

    private AgreementPage page(Actor actor, Agreement agreement, int number) {
        var seen = versions.findByAgreementIdOrderByNumber(agreement.id()).stream()
                .filter(version -> rights.maySee(actor, agreement, version, partiesOf(version)))
                .toList();
        var version = seen.stream()
                .filter(one -> number == 0 || one.number() == number)
                .max((one, other) -> Integer.compare(rank(agreement, one), rank(agreement, other)))
                .orElseThrow(AgreementHold::unknown);
        boolean mayPrepare = rights.mayPrepare(actor, agreement.organisationId());
        return pages.page(actor, agreement, version, seen, partiesOf(version), mayPrepare);
    }

    private List<AgreementParty> partiesOf(AgreementVersion version) {
        return parties.findByVersionIdOrderByPosition(version.id());
    }

    private static int rank(Agreement agreement, AgreementVersion version) {
        Long id = version.id();
        return id.equals(agreement.workingId())
                ? Integer.MAX_VALUE
                : id.equals(agreement.inForceId()) ? Integer.MAX_VALUE - 1 : version.number();
    }
}
