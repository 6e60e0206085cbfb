package vn.giaouoc.app.report;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.figure.FigureBook;
import vn.giaouoc.app.figure.FigureRow;
import vn.giaouoc.app.figure.FigureRows;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.app.report.sheet.SheetSources;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.form.FormCell;

/** The rows behind a worked-out cell, as they stand now (trade: part 5, kind A). Names stay in the unit (design: pledge). */
@Singleton
public class CellRows {

    private final Reports reports;
    private final ReportRights rights;
    private final Forms forms;
    private final SheetSources sources;
    private final FigureBook figures;

    CellRows(Reports reports, ReportRights rights, Forms forms, SheetSources sources, FigureBook figures) {
        this.reports = reports;
        this.rights = rights;
        this.forms = forms;
        this.sources = sources;
        this.figures = figures;
    }

    /**
     * The rows; empty for a cell that shows none. NOT_FOUND CELL_UNKNOWN, FORBIDDEN NO_NAMES where they name people and the
     * actor is not of the unit.
     */
    @ReadOnly
    public List<FigureRow> of(Actor actor, long reportId, String key) {
        var report = reports.requireRead(actor, reportId);
        var place = forms.form(report.formId())
                .content()
                .place(key)
                .filter(found -> !found.line().restricted() || rights.maySeeRestricted(actor, report))
                .orElseThrow(
                        () -> Refusal.notFound("CELL_UNKNOWN", "Mẫu báo cáo không có ô này. Anh/chị tải lại trang.")
                                .with("field", key));
        if (personal(place.cell()) && !rights.maySeeNames(actor, report)) {
            throw Refusal.forbidden(
                    "NO_NAMES", "Danh sách tên chỉ dành cho công đoàn cơ sở của chính đơn vị. Cấp trên xem số lượng.");
        }
        return sources.of(report).rows(report, place.cell());
    }

    private boolean personal(FormCell cell) {
        var code = cell.figure();
        return code != null
                && figures.find(code)
                        .filter(FigureRows.class::isInstance)
                        .map(FigureRows.class::cast)
                        .filter(FigureRows::personal)
                        .isPresent();
    }
}
