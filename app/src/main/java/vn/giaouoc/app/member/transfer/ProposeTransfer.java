package vn.giaouoc.app.member.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The old unit lets a member go to another.
 *
 * @param effectiveOn the first day at the new unit; not in the future
 * @param paperNumber number of the giấy giới thiệu chuyển sinh hoạt
 */
public record ProposeTransfer(
        long personId,
        long fromId,
        long toId,
        LocalDate effectiveOn,
        @Nullable String paperNumber) {}
