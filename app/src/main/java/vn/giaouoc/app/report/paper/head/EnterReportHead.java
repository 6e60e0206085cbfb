package vn.giaouoc.app.report.paper.head;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Enter number, symbol, place, day and nơi nhận; what is null or blank stays open on the paper or is the usual.
 *
 * @param number only the number, "05"
 * @param recipients one a line, the last one where it is kept
 * @param revision the one that was shown; a stale one is refused
 */
@Serdeable
public record EnterReportHead(
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate day,
        @Nullable String recipients,
        @Nullable Integer revision) {}
