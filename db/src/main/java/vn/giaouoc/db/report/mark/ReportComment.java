package vn.giaouoc.db.report.mark;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A remark at a section or at one of its cells.
 *
 * @param personId who wrote it, null for the portal itself
 * @param resolvedAt when it was settled, null while it stands
 */
@MappedEntity("report_comment")
public record ReportComment(
        @Id long id,
        long reportId,
        String section,
        @Nullable String cell,
        @Nullable Long personId,
        String text,
        Instant madeAt,
        @Nullable Instant resolvedAt) {

    public boolean standing() {
        return resolvedAt == null;
    }
}
