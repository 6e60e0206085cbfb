package vn.giaouoc.app.report.paper;

import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.document.official.Block;
import vn.giaouoc.app.document.official.PaperTable;
import vn.giaouoc.app.document.official.PaperTable.Align;
import vn.giaouoc.app.document.official.PaperTable.Row;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.FormCell;
import vn.giaouoc.db.report.form.FormLine;
import vn.giaouoc.db.report.form.FormSection;
import vn.giaouoc.db.report.seal.SealedReport;

/** One section on paper: its figures as a table, its words below, and why a figure is other than the portal's. */
final class SectionWording {

    /** Longer words get a heading of their own. */
    private static final int SHORT = 120;

    private SectionWording() {}

    /** Adds the section; {@code whole} false leaves restricted lines out. */
    static void write(SealedReport sealed, FormSection section, boolean whole, List<Block> blocks) {
        var lines = section.lines().stream()
                .filter(line -> whole || !line.restricted())
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        blocks.add(Block.heading(section.code() + ". " + section.title()));
        var table = new PaperTable.Draft()
                .column("Mã", 2, Align.CENTRE)
                .column("Nội dung", 9, Align.LEFT)
                .column("Đơn vị tính", 2.5, Align.CENTRE)
                .column("Kết quả", 3, Align.RIGHT);
        int rows = 0;
        var words = new ArrayList<Block>();
        for (var line : lines) {
            rows += figures(sealed, line, table);
            line.cells().forEach(cell -> words(sealed, line, cell, words));
        }
        if (rows > 0) {
            blocks.add(table.done());
        }
        blocks.addAll(words);
    }

    private static int figures(SealedReport sealed, FormLine line, PaperTable.Draft table) {
        var cells = line.cells().stream().filter(cell -> cell.type().numeric()).toList();
        boolean many = line.cells().size() > 1;
        if (many && !cells.isEmpty()) {
            table.row(Row.bold(line.code(), line.name(), "", ""));
        }
        for (var cell : cells) {
            table.row(Row.of(
                    cell.key(),
                    many ? cell.label() : line.name(),
                    line.unitOf(cell, held(sealed, line, cell)),
                    result(sealed, line, cell)));
        }
        return cells.size();
    }

    /** The figure that counts; one laid over the portal's carries a star, and its reason stands below. */
    private static String result(SealedReport sealed, FormLine line, FormCell cell) {
        var shown = CellText.of(held(sealed, line, cell), sealed.value(cell.key()));
        return sealed.cell(cell.key())
                        .filter(SealedReport.SealedCell::overridden)
                        .isPresent()
                ? shown + " (*)"
                : shown;
    }

    /** A superior counts the units that say yes and takes the mean of others. */
    private static CellType held(SealedReport sealed, FormLine line, FormCell cell) {
        return sealed.tier().equals(ReportTier.CONSOLIDATED.name())
                ? line.rollupOf(cell).above(cell.type())
                : cell.type();
    }

    private static void words(SealedReport sealed, FormLine line, FormCell cell, List<Block> words) {
        sealed.cell(cell.key()).ifPresent(kept -> {
            var text = kept.text();
            if (cell.type().words() && text != null) {
                narrative(line, cell, text.lines().filter(one -> !one.isBlank()).toList(), words);
            }
            if (kept.overridden() && kept.reason() != null) {
                words.add(Block.small("(*) " + cell.key() + ": cổng ghi nhận "
                        + CellText.of(held(sealed, line, cell), kept.derived()) + ", đơn vị báo cáo "
                        + CellText.of(held(sealed, line, cell), kept.typed()) + ". Lý do: " + kept.reason()));
            }
        });
    }

    private static void narrative(FormLine line, FormCell cell, List<String> paragraphs, List<Block> words) {
        var title = line.code() + ". " + (line.cells().size() > 1 ? line.name() + ", " + cell.label() : line.name());
        if (paragraphs.size() == 1 && paragraphs.getFirst().length() <= SHORT) {
            words.add(Block.body(title + ": " + paragraphs.getFirst()));
            return;
        }
        words.add(Block.heading(title));
        var before = cell.type() == CellType.LINES ? "- " : "";
        paragraphs.forEach(one -> words.add(Block.body(before + one)));
    }
}
