package vn.giaouoc.app.member.transfer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.member.TransferState;

/**
 * One transfer as one of its two units sees it.
 *
 * @param name the member's name; initials only, while a new unit asks and the old one has not confirmed
 * @param birth as people write it, empty when unknown or not shown
 * @param incoming true for the new unit, false for the old one
 * @param mineToAnswer it waits for this unit
 */
public record TransferLine(
        long id,
        long personId,
        String name,
        String birth,
        String fromName,
        String toName,
        LocalDate effectiveOn,
        @Nullable String paperNumber,
        TransferState state,
        @Nullable String reason,
        Instant proposedAt,
        boolean incoming,
        boolean mineToAnswer) {}
