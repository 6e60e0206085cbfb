package vn.giaouoc.app.report.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.figure.FigureRow;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.EntryKind;
import vn.giaouoc.db.report.form.FormCell;
import vn.giaouoc.db.report.form.FormCheck;
import vn.giaouoc.db.report.form.FormContent;
import vn.giaouoc.db.report.form.FormLine;
import vn.giaouoc.db.report.seal.SealedMade;

/**
 * Where the figures of a tier's reports come from: those of a grassroots union from what the portal knows of it, those of a
 * superior from the reports below. Formulas are worked out of either. It asks no rights.
 */
public interface SheetSource {

    /** Whose reports it fills. */
    ReportTier tier();

    /** The figure of every cell it fills and that has a value, by the cell's key. */
    Map<String, BigDecimal> figures(Report report, FormContent form);

    /** The figure of one cell. */
    Optional<BigDecimal> figure(Report report, FormCell cell);

    /** The rows behind a cell; empty where none are shown. */
    List<FigureRow> rows(Report report, FormCell cell);

    /** What may be done with the cell: {@link EntryKind#TYPED} for whatever it does not fill. Never asked for formulas. */
    EntryKind entry(FormLine line, FormCell cell);

    /** True when it fills the cell at all. */
    boolean fills(FormCell cell);

    /** How the cell is worked out of others; null where it is not. */
    default @Nullable String formula(FormLine line, FormCell cell) {
        return cell.formula();
    }

    /** What the cell holds in reports of this tier. */
    default CellType type(FormLine line, FormCell cell) {
        return cell.type();
    }

    /** True when a report that breaks the check cannot be submitted; else it is accepted with a reason. */
    default boolean stops(FormCheck check) {
        return check.hard();
    }

    /** What a submission is made of besides the unit itself; null for nothing. */
    default @Nullable SealedMade made(Report report) {
        return null;
    }

    /** True when the cell must hold something before submission. */
    default boolean required(FormCell cell) {
        return cell.required();
    }

    /** The ids of the persons behind each cell that counts distinct persons, in ascending order, by the cell's key. */
    SortedMap<String, List<Long>> people(Report report, FormContent form);
}
