package vn.giaouoc.app.agreement.draft;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.AgreementRights;
import vn.giaouoc.app.agreement.life.AgreementBook;
import vn.giaouoc.app.agreement.life.AgreementHold;
import vn.giaouoc.app.agreement.life.AgreementWorkflow;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** Begins the amendment of a signed agreement: a new version, negotiated and signed again, while the old stays in force. */
@Singleton
public class AmendmentService {

    private final AgreementHold hold;
    private final AgreementRights rights;
    private final AgreementMaker maker;
    private final AgreementBook book;
    private final Times times;

    AmendmentService(
            AgreementHold hold, AgreementRights rights, AgreementMaker maker, AgreementBook book, Times times) {
        this.hold = hold;
        this.rights = rights;
        this.maker = maker;
        this.book = book;
        this.times = times;
    }

    /** Makes the next version as a draft and returns its number. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int amend(Actor actor, long agreementId, @Nullable String reason) {
        var held = hold.current(agreementId);
        rights.requirePrepare(actor, held);
        requireAmendable(held);
        var why = Names.clean(reason, AgreementWorkflow.REASON, "lý do sửa đổi");
        var before = held.version();
        var version = AgreementVersion.draft(
                Ids.next(),
                agreementId,
                maker.nextNumber(agreementId),
                before.content(),
                why,
                AgreementMaker.author(actor),
                times.now());
        maker.add(version);
        maker.addParties(held.parties().stream()
                .map(party -> AgreementParty.fresh(
                        Ids.next(),
                        version.id(),
                        party.position(),
                        party.label(),
                        party.role(),
                        party.place(),
                        party.name()))
                .toList());
        book.point(agreementId, before.id(), version.id());
        book.note(actor, held.agreement(), null, version, why);
        book.settle(held);
        return version.number();
    }

    private static void requireAmendable(HeldAgreement held) {
        var agreement = held.agreement();
        if (agreement.cancelled() || agreement.inForceId() == null) {
            throw Refusal.conflict(
                    "NOT_IN_FORCE",
                    "Giao ước đang ở trạng thái «%s»; chỉ sửa đổi được bản đã ký đủ các bên. Bản chưa ký thì sửa trực tiếp."
                            .formatted(held.version().state().label()));
        }
        if (agreement.workingId() != null) {
            throw Refusal.conflict(
                    "AMENDMENT_ON_ITS_WAY",
                    "Đang có bản sửa đổi số %d ở trạng thái «%s». Anh/chị mở bản đó, hoặc hủy nó rồi sửa đổi lại."
                            .formatted(
                                    held.version().number(),
                                    held.version().state().label()));
        }
        if (agreement.judged()) {
            throw Refusal.conflict(
                    "ALREADY_JUDGED", "Giao ước đã đánh giá xong nên không sửa đổi nữa. Anh/chị lập giao ước năm sau.");
        }
    }
}
