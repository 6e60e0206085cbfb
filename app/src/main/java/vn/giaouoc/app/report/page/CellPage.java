package vn.giaouoc.app.report.page;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.db.report.form.CellType;

/**
 * One cell.
 *
 * @param unit what it counts, such as "người"; empty for words among figures
 * @param derived what the portal works out; {@code typed} what was typed; {@code shown} what counts
 * @param shownText {@code shown} as people read it, "-" when there is nothing
 * @param text words, null for figures
 * @param reason why a worked-out figure was overridden
 * @param overridden both figures stand and differ: shown in yellow (trade: part 5, rule 4)
 * @param editable the actor may type here now; {@code reasonNeeded} only with a reason
 * @param rows rows can be shown behind it; {@code personal} only to the unit's own officers
 * @param previous what last year's report showed
 * @param now what the portal works out at this moment, where it differs from what was submitted: "đã thay đổi sau khi nộp"
 * @param revision to send along when the cell is saved
 */
@Serdeable
public record CellPage(
        String key,
        String label,
        CellType type,
        String unit,
        @Nullable BigDecimal derived,
        @Nullable BigDecimal typed,
        @Nullable BigDecimal shown,
        String shownText,
        @Nullable String text,
        @Nullable String reason,
        boolean overridden,
        boolean required,
        boolean awaits,
        boolean editable,
        boolean reasonNeeded,
        boolean rows,
        boolean personal,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable BigDecimal previous,
        @Nullable BigDecimal now,
        int revision,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    /** A value of this cell with its unit: 98,5 %, 12 người; có and không and days have none. */
    public String read(@Nullable BigDecimal value) {
        boolean bare = value == null || type == CellType.YES_NO || type == CellType.DATE || unit.isEmpty();
        return CellText.of(type, value) + (bare ? "" : " " + unit);
    }

    /** True when the live figure is another than the submitted one. */
    public boolean changedSince() {
        return now != null;
    }
}
