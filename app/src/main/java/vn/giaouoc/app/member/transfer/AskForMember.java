package vn.giaouoc.app.member.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The new unit asks the old one for a member whose paper it holds.
 *
 * @param codeOrCitizen the member code or citizen number on that paper: a unit finds nobody of another unit by name
 */
public record AskForMember(
        long toId,
        String codeOrCitizen,
        LocalDate effectiveOn,
        @Nullable String paperNumber) {}
