package vn.giaouoc.app.agreement.signing.page;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.giaouoc.app.access.secret.Reconfirm;
import vn.giaouoc.app.agreement.AgreementRights;
import vn.giaouoc.app.agreement.party.PartyHeads;
import vn.giaouoc.app.agreement.signing.page.SigningPage.Head;
import vn.giaouoc.app.agreement.signing.page.SigningPage.Progress;
import vn.giaouoc.app.agreement.signing.page.SigningPage.Signer;
import vn.giaouoc.app.agreement.signing.page.SigningPage.Version;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.AgreementCode;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.AgreementPartyRepository;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.agreement.version.AgreementVersionRepository;
import vn.giaouoc.db.common.Refusal;

/** Finds the agreement behind a scanned code and says what the person who signed in may read and sign. */
@Singleton
public class SigningPages {

    private final Rows rows;
    private final AgreementRights rights;
    private final PartyHeads heads;
    private final Reconfirm reconfirm;
    private final SigningSheet sheet;

    SigningPages(Rows rows, AgreementRights rights, PartyHeads heads, Reconfirm reconfirm, SigningSheet sheet) {
        this.rows = rows;
        this.rights = rights;
        this.heads = heads;
        this.reconfirm = reconfirm;
        this.sheet = sheet;
    }

    /** What is read to find the version. */
    @Singleton
    record Rows(
            AgreementRepository agreements, AgreementVersionRepository versions, AgreementPartyRepository parties) {}

    /** The page behind a code as scanned or typed; NOT_FOUND AGREEMENT_UNKNOWN when there is none. */
    @ReadOnly
    public SigningPage page(Actor actor, String typedCode) {
        var agreement = AgreementCode.typed(typedCode)
                .flatMap(code -> rows.agreements().findByCode(code.value()))
                .orElseThrow(SigningPages::unknown);
        return shown(agreement)
                .flatMap(version -> whole(actor, agreement, version))
                .orElseGet(() -> stranger(actor, agreement.code()));
    }

    private Optional<SigningPage> whole(Actor actor, Agreement agreement, AgreementVersion version) {
        var parties = rows.parties().findByVersionIdOrderByPosition(version.id());
        var signatures = sheet.signatures(version.id());
        var mine = sheet.mine(actor, agreement, parties, signatures, heads.powers(actor));
        if (mine.isEmpty() && !rights.maySee(actor, agreement, version, parties)) {
            return Optional.empty();
        }
        var state = sheet.today(version);
        return Optional.of(new SigningPage(
                signer(actor),
                reconfirm.asks(actor),
                sheet.head(agreement),
                sheet.version(version, state),
                StateWords.sentence(version, state),
                sheet.progress(parties, signatures),
                SigningText.of(version.content()),
                sheet.parties(parties, signatures),
                mine));
    }

    /** Nothing but the code: it was scanned by somebody who has no part in it, or before it was sent to anybody. */
    private SigningPage stranger(Actor actor, String code) {
        return new SigningPage(
                signer(actor),
                reconfirm.asks(actor),
                new Head("0", code, "Giao ước thi đua", "", 0, ""),
                new Version("0", VersionState.DRAFT, "○", "", null, null),
                StateWords.NOT_SENT,
                new Progress(0, 0),
                null,
                List.of(),
                List.of());
    }

    private static Signer signer(Actor actor) {
        return new Signer(Long.toString(actor.personId()), actor.name());
    }

    /** The version on its way once it was sent, else the one in force, else the last that was sent. */
    private Optional<AgreementVersion> shown(Agreement agreement) {
        return rows.versions().findByAgreementIdOrderByNumber(agreement.id()).stream()
                .filter(version -> version.state() != VersionState.DRAFT)
                .filter(version -> version.state() != VersionState.CANCELLED || version.openedAt() != null)
                .max((one, other) -> Long.compare(rank(agreement, one), rank(agreement, other)));
    }

    private static long rank(Agreement agreement, AgreementVersion version) {
        Long id = version.id();
        return id.equals(agreement.workingId())
                ? 2_000_000
                : id.equals(agreement.inForceId()) ? 1_000_000 : version.number();
    }

    private static Refusal unknown() {
        return Refusal.notFound(
                "AGREEMENT_UNKNOWN",
                "Không có giao ước mang mã này. Anh/chị xem lại 12 chữ và số dưới mã QR trên màn chiếu rồi nhập lại.");
    }
}
