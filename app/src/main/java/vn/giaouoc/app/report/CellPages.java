package vn.giaouoc.app.report;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.figure.FigureBook;
import vn.giaouoc.app.figure.FigureRows;
import vn.giaouoc.app.report.page.CellPage;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.app.report.sheet.Sheet;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.EntryKind;
import vn.giaouoc.db.report.form.FormCell;
import vn.giaouoc.db.report.form.FormLine;
import vn.giaouoc.db.report.value.ReportValue;

/** The cells of a report as its reader sees them. */
@Singleton
class CellPages {

    private final FigureBook figures;
    private final Trail trail;

    CellPages(FigureBook figures, Trail trail) {
        this.figures = figures;
        this.trail = trail;
    }

    CellPage of(FormLine line, FormCell cell, SectionPages.Shown shown, boolean writes, Map<Long, String> names) {
        var sheet = shown.sheet();
        var written = sheet.written(cell.key());
        var value = sheet.value(cell.key());
        var entry = sheet.entry(line, cell);
        boolean editable = writes && entry != EntryKind.DERIVED && cell.type() != CellType.FILE;
        return new CellPage(
                cell.key(),
                cell.label(),
                sheet.type(line, cell),
                line.unitOf(cell, sheet.type(line, cell)),
                sheet.derived(cell.key()),
                sheet.typed(cell),
                value,
                CellText.of(sheet.type(line, cell), value),
                sheet.text(cell.key()),
                written == null ? null : written.reason(),
                sheet.overridden(line, cell),
                sheet.required(cell),
                sheet.awaited(cell),
                editable,
                editable && entry == EntryKind.DERIVED_OR_TYPED,
                figure(cell) instanceof FigureRows,
                figure(cell) instanceof FigureRows rows && rows.personal(),
                cell.min(),
                cell.max(),
                sheet.previous(cell.key()),
                now(cell, shown),
                written == null ? 0 : written.revision(),
                written == null || written.changedBy() == null ? null : names.get(written.changedBy()),
                written == null ? null : written.changedAt());
    }

    /** The names of those who typed. */
    Map<Long, String> names(SectionPages.Shown shown) {
        return trail.names(shown.sheet()
                .form()
                .places()
                .map(place -> by(shown.sheet().written(place.cell().key())))
                .toList());
    }

    /** What the portal works out now, where it differs from what was submitted. */
    private static @Nullable BigDecimal now(FormCell cell, SectionPages.Shown shown) {
        Sheet now = shown.now();
        if (now == null || cell.formula() != null) {
            return null;
        }
        var derived = now.derived(cell.key());
        return SectionPages.same(derived, shown.sheet().derived(cell.key())) ? null : derived;
    }

    private static @Nullable Long by(@Nullable ReportValue value) {
        return value == null ? null : value.changedBy();
    }

    private @Nullable Object figure(FormCell cell) {
        var code = cell.figure();
        return code == null ? null : figures.find(code).orElse(null);
    }
}
