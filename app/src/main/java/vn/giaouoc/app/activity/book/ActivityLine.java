package vn.giaouoc.app.activity.book;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.activity.issue.IssueLine;
import vn.giaouoc.app.activity.kind.FactText;
import vn.giaouoc.app.attachment.KeptFile;
import vn.giaouoc.db.activity.ActivityContent;

/**
 * One record as people read it.
 *
 * @param summary its facts in one line
 * @param facts as people read them, in the order of the kind
 * @param values as they are kept, for whoever mends the record
 * @param changedLate changed after the report of its year was submitted
 */
@Serdeable
public record ActivityLine(
        String id,
        String organisationId,
        String kind,
        String kindName,
        LocalDate on,
        int year,
        String title,
        String summary,
        List<FactText> facts,
        Map<String, String> values,
        @Nullable String note,
        List<KeptFile> files,
        List<IssueLine> issues,
        boolean changedLate,
        boolean withdrawn,
        Instant changedAt,
        long version) {

    public long number() {
        return Long.parseLong(id);
    }

    public ActivityContent content() {
        return new ActivityContent(on, title, values, note);
    }

    /** How many of its issues are resolved. */
    public long resolved() {
        return issues.stream().filter(issue -> issue.resolvedOn() != null).count();
    }
}
