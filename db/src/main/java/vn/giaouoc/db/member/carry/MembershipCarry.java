package vn.giaouoc.db.member.carry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.member.EndReason;
import vn.giaouoc.db.member.Membership;

/**
 * One membership that went on as another, and how it stood before.
 *
 * @param toId the membership that follows; null where the person was in the successor already
 */
@MappedEntity("membership_carry")
public record MembershipCarry(
        @Id long eventId,
        long fromId,
        @Nullable Long toId,
        LocalDate validTo,
        @Nullable EndReason endReason,
        long version) {

    /** What is remembered of a membership before the event cuts it. */
    public static MembershipCarry of(long eventId, Membership before, @Nullable Membership after) {
        Long to = after == null ? null : (Long) after.id();
        return new MembershipCarry(eventId, before.id(), to, before.validTo(), before.endReason(), before.version());
    }
}
