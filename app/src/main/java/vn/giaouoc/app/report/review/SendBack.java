package vn.giaouoc.app.report.review;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Return the sections marked to be mended.
 *
 * @param number which submission the reviewer looked at
 * @param againDueOn the last day to hand it in again
 * @param remark to the unit as a whole, besides the reasons of the sections
 */
@Serdeable
public record SendBack(
        int number,
        @Nullable LocalDate againDueOn,
        @Nullable String remark) {}
