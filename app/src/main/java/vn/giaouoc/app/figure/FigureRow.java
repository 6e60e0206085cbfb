package vn.giaouoc.app.figure;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row behind a figure.
 *
 * @param id of the record, as text
 * @param on the day it happened, null when it has none
 * @param text what a reader needs to know it again
 * @param amount what it adds to the figure
 * @param path where it is seen on the portal, without a leading slash; null when nowhere
 * @param changedAt when it was last touched, so that a change after submission can be seen; null when never told
 */
@Serdeable
public record FigureRow(
        String id,
        @Nullable LocalDate on,
        String text,
        BigDecimal amount,
        @Nullable String path,
        @Nullable Instant changedAt) {}
