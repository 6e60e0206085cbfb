package vn.giaouoc.ui.report.cell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.figure.FigureRow;
import vn.giaouoc.app.report.cell.CellWish;
import vn.giaouoc.app.report.cell.SavedCell;
import vn.giaouoc.app.report.page.CellPage;

/** What a cell asks of the report it stands in. */
public interface CellDesk {

    /** Saves; a refusal comes out as itself. */
    SavedCell save(CellWish wish);

    /** The rest of the page follows what was saved; null when only to be read anew. */
    void saved(@Nullable SavedCell cell);

    /** The rows behind a worked-out figure. */
    List<FigureRow> rows(String cell);

    /** True where those below wrote something to be read beside. */
    boolean gathers(CellPage cell);

    /** Shows what they wrote. */
    void gathered(CellPage cell, String label);
}
