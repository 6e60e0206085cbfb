package vn.giaouoc.app.agreement.paper.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Enter number, place, day, capacities and nơi nhận; what is null or blank stays open on the paper.
 *
 * @param number only the number, "05"
 * @param symbol "GƯ-CĐCS"
 * @param unionCapacity lines above the name of the union's chair
 * @param employerCapacity lines above the name of the thủ trưởng
 * @param recipients one a line, the last one where it is kept
 * @param revision the one that was shown; a stale one is refused
 */
@Serdeable
public record EnterPaperHead(
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate day,
        @Nullable String unionCapacity,
        @Nullable String employerCapacity,
        @Nullable String recipients,
        Integer revision) {}
