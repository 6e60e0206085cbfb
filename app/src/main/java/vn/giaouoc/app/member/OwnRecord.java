package vn.giaouoc.app.member;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the portal holds about the person who asks, to be read and taken along (Luật 91/2025/QH15).
 *
 * @param citizenLast3 all that is shown of a citizen number; the rest is sealed
 */
@Serdeable
public record OwnRecord(
        String fullName,
        String gender,
        @Nullable String birth,
        @Nullable String memberCode,
        @Nullable String citizenLast3,
        @Nullable String phone,
        @Nullable String email,
        List<Stretch> memberships) {

    /** One stretch of the way through unions; {@code to} is the first day without it, null while it lasts. */
    @Serdeable
    public record Stretch(
            String unit,
            String kind,
            String unionPost,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String endReason) {}
}
