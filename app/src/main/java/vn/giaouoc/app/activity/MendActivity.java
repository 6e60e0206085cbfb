package vn.giaouoc.app.activity;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.activity.ActivityContent;

/**
 * Mend a record.
 *
 * @param version the one that was seen; a newer one is a conflict
 * @param reason needed once the report of its year was submitted
 */
public record MendActivity(
        long id,
        long version,
        ActivityContent content,
        @Nullable String reason) {}
