package vn.giaouoc.app.report.cell;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it stands after saving.
 *
 * @param revision to send along with the next change of the cell
 * @param reportRevision to send along with the submission
 */
@Serdeable
public record SavedCell(
        String cell,
        int revision,
        long reportRevision,
        @Nullable BigDecimal derived,
        @Nullable BigDecimal typed,
        @Nullable String text,
        boolean overridden,
        Instant savedAt) {}
