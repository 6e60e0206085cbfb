package vn.giaouoc.app.agreement.signing;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.giaouoc.app.agreement.AgreementRights;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.agreement.party.PartyHeads;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.office.SigningPower;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.signature.AgreementSignature;
import vn.giaouoc.db.agreement.signature.AgreementSignatureRepository;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Refusal;

/** What must hold before a party signs or refuses; each no says what to do next. */
@Singleton
class SigningRules {

    private final PartyHeads heads;
    private final AgreementRights rights;
    private final Expiry expiry;

    SigningRules(PartyHeads heads, AgreementRights rights, Expiry expiry) {
        this.heads = heads;
        this.rights = rights;
        this.expiry = expiry;
    }

    /**
     * The office, own or delegated, by which the actor stands for the party today. Preparing an agreement is none: a chair
     * signs for no department. FORBIDDEN NOT_SIGNER, or NOT_FOUND for who may not know of the agreement.
     */
    SigningPower requireHead(Actor actor, HeldAgreement held, AgreementParty party) {
        return heads.power(actor, party).orElseThrow(() -> {
            rights.requireSee(actor, held.agreement(), held.version(), held.parties());
            return Refusal.forbidden(
                    "NOT_SIGNER",
                    "Anh/chị không đứng đầu %s và không có ủy quyền đang có hiệu lực nên không ký thay được. Nhờ chủ tịch công đoàn kiểm tra chức vụ, ủy quyền trên cổng."
                            .formatted(party.name()));
        });
    }

    /** A signature is told to whoever made it, also after the office ended, and to whoever may sign for the party. */
    void requireSignerOrHead(Actor actor, HeldAgreement held, AgreementParty party, AgreementSignature earlier) {
        if (earlier.personId() != actor.personId()) {
            requireHead(actor, held, party);
        }
    }

    /** Parties sign while the version is open; witnesses confirm also what all have signed. */
    void requireSignable(HeldAgreement held, AgreementParty party) {
        var found = expiry.today(held.version());
        var expected = party.promises() ? Set.of(VersionState.OPEN) : Set.of(VersionState.OPEN, VersionState.SIGNED);
        if (!expected.contains(found)) {
            throw VersionMove.wrong(party.promises() ? "ký" : "xác nhận", expected, found);
        }
    }

    /** Witnesses confirm or keep silent; only parties refuse, and only while it is open. */
    void requireRefusable(HeldAgreement held, AgreementParty party) {
        if (!party.promises()) {
            throw Refusal.invalid(
                    "WITNESS_REFUSES_NOT",
                    "Bên xác nhận không cần từ chối: chưa xác nhận thì giao ước vẫn để trống phần này.");
        }
        var found = expiry.today(held.version());
        if (found != VersionState.OPEN) {
            throw VersionMove.wrong("từ chối ký", Set.of(VersionState.OPEN), found);
        }
    }

    /** What was read is what is signed: a page opened before the text changed signs nothing. */
    void requireSameText(HeldAgreement held, String read) {
        var digest = held.version().sha256();
        if (digest == null || !Digest.hex(digest).equals(read.toLowerCase(Locale.ROOT))) {
            throw Refusal.conflict(
                    "TEXT_CHANGED",
                    "Nội dung giao ước đã thay đổi sau khi anh/chị mở. Anh/chị đọc lại bản mới rồi ký.");
        }
    }

    /** An id signs once: the phone makes a new one for another text or another party. */
    void requireFresh(AgreementSignatureRepository signatures, byte[] id) {
        if (signatures.countAside(id) > 0) {
            throw Refusal.conflict(
                    "TEXT_TAKEN_BACK",
                    "Bản anh/chị đã ký được đưa về thương lượng nên chữ ký đó không còn hiệu lực. Anh/chị đọc bản mới rồi ký lại.");
        }
        if (signatures.findById(id).isPresent()) {
            throw Refusal.invalid(
                    "REQUEST_STRANGE", "Lần ký này trùng với một lần ký khác. Anh/chị tải lại trang rồi ký lại.");
        }
    }

    void requireUnsigned(Optional<AgreementSignature> signature) {
        signature.ifPresent(signed -> {
            throw Refusal.conflict(
                            "ALREADY_SIGNED",
                            "Bên này đã ký lúc %s bởi %s nên không từ chối được nữa. Cần đổi nội dung: nhờ chủ tịch công đoàn đưa giao ước về thương lượng."
                                    .formatted(Times.paper(signed.signedAt()), signed.signerName()))
                    .with("signedAt", Times.text(signed.signedAt()));
        });
    }
}
