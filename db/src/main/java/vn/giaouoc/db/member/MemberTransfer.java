package vn.giaouoc.db.member;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A chuyển sinh hoạt from one unit to another: one end proposes, the other confirms (trade: 3.5, movements).
 *
 * @param effectiveOn the first day at the new unit
 * @param paperNumber number of the giấy giới thiệu chuyển sinh hoạt
 * @param reason why it was refused or cancelled
 */
@MappedEntity("member_transfer")
public record MemberTransfer(
        @Id long id,
        long personId,
        long fromId,
        long toId,
        LocalDate effectiveOn,
        @Nullable String paperNumber,
        TransferState state,
        @Nullable String reason,
        long proposedBy,
        Instant proposedAt,
        @Nullable Long answeredBy,
        @Nullable Instant answeredAt) {}
