package vn.giaouoc.app.member.transfer;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.member.CitizenVault;
import vn.giaouoc.db.common.CitizenNumber;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.EndReason;
import vn.giaouoc.db.member.MemberTransfer;
import vn.giaouoc.db.member.MemberTransferRepository;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.MembershipRepository;
import vn.giaouoc.db.member.Person;
import vn.giaouoc.db.member.PersonRepository;
import vn.giaouoc.db.member.TransferState;
import vn.giaouoc.db.member.UnionPost;

/** The papers of transfers: written, found, answered once, carried out. */
@Singleton
class TransferBook {

    private final MemberTransferRepository transfers;
    private final MembershipRepository memberships;
    private final PersonRepository persons;
    private final CitizenVault vault;
    private final Times times;

    TransferBook(
            MemberTransferRepository transfers,
            MembershipRepository memberships,
            PersonRepository persons,
            CitizenVault vault,
            Times times) {
        this.transfers = transfers;
        this.memberships = memberships;
        this.persons = persons;
        this.vault = vault;
        this.times = times;
    }

    /** Takes the paper for this transaction, so that of two who answer at once the second sees the first's answer. */
    MemberTransfer take(long transferId) {
        var transfer = transfers
                .take(transferId)
                .orElseThrow(() -> Refusal.notFound(
                        "TRANSFER_UNKNOWN", "Không có đề nghị chuyển sinh hoạt này. Hãy tải lại danh sách."));
        if (!transfer.state().waiting()) {
            throw answered();
        }
        return transfer;
    }

    long remember(Actor actor, Membership here, long toId, LocalDate on, @Nullable String paper, TransferState state) {
        if (transfers.waitingFor(here.personId())) {
            throw Refusal.conflict(
                    "TRANSFER_WAITING",
                    "Người này đã có một đề nghị chuyển sinh hoạt đang chờ. Hãy xem mục Chuyển sinh hoạt, hủy đề nghị cũ"
                            + " trước khi lập mới.");
        }
        var transfer = new MemberTransfer(
                Ids.next(),
                here.personId(),
                here.organisationId(),
                toId,
                on,
                paper == null || paper.isBlank() ? null : paper.strip(),
                state,
                null,
                actor.accountId(),
                times.now(),
                null,
                null);
        return transfers.save(transfer).id();
    }

    void answer(Actor actor, MemberTransfer transfer, TransferState state, @Nullable String reason) {
        if (transfers.answer(transfer.id(), state, reason, actor.accountId(), times.now()) == 0) {
            throw answered();
        }
    }

    /** Ends the old membership and begins the new one on the same day. Posts and staff numbers do not travel. */
    void move(Membership here, MemberTransfer transfer, long departmentId) {
        memberships.update(here.ended(transfer.effectiveOn(), EndReason.TRANSFERRED, here.note()));
        memberships.save(new Membership(
                Ids.next(),
                here.personId(),
                transfer.toId(),
                departmentId,
                here.kind(),
                here.employment(),
                null,
                null,
                false,
                UnionPost.MEMBER,
                here.joinedUnionOn(),
                transfer.effectiveOn(),
                Ids.STILL,
                null,
                here.suspendedFrom(),
                here.suspendedTo(),
                here.note(),
                null,
                0));
    }

    /** The person with this member code or citizen number. */
    long personOn(String codeOrCitizen) {
        var text = codeOrCitizen.replaceAll("\\s", "");
        return persons.findByMemberCode(text)
                .or(() -> byCitizen(text))
                .orElseThrow(() -> Refusal.notFound(
                        "NOBODY_WITH_THIS_CODE",
                        "Không tìm thấy người có mã số đoàn viên hoặc số CCCD này. Hãy xem lại giấy giới thiệu, hoặc thêm"
                                + " đoàn viên mới."))
                .id();
    }

    Membership openElsewhere(List<Membership> way, long toId) {
        return way.stream()
                .filter(each -> each.open() && each.organisationId() != toId)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> Refusal.conflict(
                        "NOT_ELSEWHERE",
                        "Người này hiện không sinh hoạt ở đơn vị nào khác. Hãy thêm đoàn viên và dùng hồ sơ đã có."));
    }

    /** Where the member of a waiting transfer is now; null when he or she left the old unit meanwhile. */
    @Nullable
    Membership placeOf(MemberTransfer transfer) {
        return memberships.ofPerson(transfer.personId()).stream()
                .filter(each -> each.organisationId() == transfer.fromId() && each.open())
                .findFirst()
                .orElse(null);
    }

    private static Refusal answered() {
        return Refusal.conflict(
                "TRANSFER_ANSWERED", "Đề nghị này đã được trả lời hoặc đã hủy. Hãy tải lại danh sách để xem kết quả.");
    }

    private Optional<Person> byCitizen(String text) {
        return text.matches("\\d{12}") ? persons.withCitizenHash(vault.hash(CitizenNumber.of(text))) : Optional.empty();
    }
}
