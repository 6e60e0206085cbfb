package vn.giaouoc.db.campaign.plan;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way: in one year, or every year or month.
 *
 * @param year null when it comes again
 * @param every {@code YEAR} or {@code MONTH}, null when it comes once
 * @param kind such as {@code LAUNCH}, {@code MIDTERM}, {@code FINAL}
 * @param planned true when the plan only expects it (dự kiến)
 */
@Serdeable
public record Milestone(@Nullable Integer year, @Nullable String every, String kind, boolean planned, String text) {}
