package vn.giaouoc.app.report.page;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.report.form.EntryKind;
import vn.giaouoc.db.report.form.RollupKind;

/**
 * One indicator with its cells.
 *
 * @param hidden true when the reader may not see what stands in it (K01); the cells are empty then
 */
@Serdeable
public record LinePage(
        String code,
        String name,
        String unit,
        EntryKind kind,
        String clause,
        RollupKind rollup,
        boolean restricted,
        boolean hidden,
        @Nullable String note,
        List<CellPage> cells,
        List<CommentLine> comments) {

    /** What its cells count, each once: "có/không, cuộc, ngày". */
    public String units() {
        var units = cells.stream()
                .map(CellPage::unit)
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return units.isEmpty() ? unit : units;
    }
}
