package vn.giaouoc.db.member.carry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import vn.giaouoc.db.member.MemberTransfer;
import vn.giaouoc.db.member.TransferState;

/** How a waiting transfer stood before one of its ends became another unit. */
@MappedEntity("member_transfer_carry")
public record TransferCarry(
        @Id long eventId, long transferId, long fromId, long toId, LocalDate effectiveOn, TransferState state) {

    public static TransferCarry of(long eventId, MemberTransfer before) {
        return new TransferCarry(
                eventId, before.id(), before.fromId(), before.toId(), before.effectiveOn(), before.state());
    }
}
