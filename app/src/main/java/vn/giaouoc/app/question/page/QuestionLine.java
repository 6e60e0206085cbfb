package vn.giaouoc.app.question.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.question.QuestionState;

/**
 * One question in a list.
 *
 * @param unit the union that asked, by the name it bears today
 * @param since when it came into its state
 * @param holder who of the office has it in hand; null while nobody has
 * @param cell the line of a report it is about
 */
@Serdeable
public record QuestionLine(
        String id,
        String title,
        String unitId,
        String unit,
        QuestionState state,
        String stateText,
        Instant since,
        @Nullable String holder,
        @Nullable Instant heldSince,
        Instant askedAt,
        @Nullable String reportId,
        @Nullable String cell,
        long version) {}
