package vn.giaouoc.app.spreadsheet.header;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a column may hold.
 *
 * @param key what programs call it, {@code full_name}
 * @param label what people read when they choose it
 * @param names what offices write above such a column
 * @param identifies true when a value here shows that the row is an entry, not a title or a signature
 * @param example what the template shows; null when the template leaves the column out
 */
public record ColumnMeaning(
        String key,
        String label,
        List<String> names,
        boolean identifies,
        @Nullable String example) {}
