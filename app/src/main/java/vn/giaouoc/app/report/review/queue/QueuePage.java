package vn.giaouoc.app.report.review.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * The queue at a moment.
 *
 * @param total how many rows there are without size and skip
 */
@Serdeable
public record QueuePage(Instant asOf, QueueCounts counts, int total, List<QueueRow> rows) {}
