package vn.giaouoc.app.report.paper;

import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.document.official.Block;
import vn.giaouoc.app.document.official.PaperTable;
import vn.giaouoc.app.document.official.PaperTable.Align;
import vn.giaouoc.app.document.official.PaperTable.Row;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.FormCell;
import vn.giaouoc.db.report.form.FormLine;
import vn.giaouoc.db.report.form.FormSection;
import vn.giaouoc.db.report.seal.SealedReport;

/** One section on paper: its figures as a table, its words below, and why a figure is other than the portal's. */
final class SectionWording {

    /** Longer words get a heading of their own. */
    private static final int SHORT = 120;

    private static final String YES_NO = "có/không";

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
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            table.row(Row.of(
                    cell.key(),
                    many ? cell.label() : line.name(),
                    many ? unit(line, cell.type(), i) : line.unit(),
                    result(sealed, cell.key(), cell.type())));
        }
        return cells.size();
    }

    /** A line of several cells names its units one after the other, "buổi, lượt người"; some types are a unit themselves. */
    private static String unit(FormLine line, CellType type, int which) {
        return switch (type) {
            case PERCENT -> "%";
            case DATE -> "ngày";
            case YES_NO -> YES_NO;
            default -> {
                var units = line.unit().split(",", -1);
                yield line.unit().equals(YES_NO) ? "" : units[which % units.length].strip();
            }
        };
    }

    /** The figure that counts; one laid over the portal's carries a star, and its reason stands below. */
    private static String result(SealedReport sealed, String key, CellType type) {
        var shown = CellText.of(type, sealed.value(key));
        return sealed.cell(key).filter(SealedReport.SealedCell::overridden).isPresent() ? shown + " (*)" : shown;
    }

    private static void words(SealedReport sealed, FormLine line, FormCell cell, List<Block> words) {
        sealed.cell(cell.key()).ifPresent(kept -> {
            var text = kept.text();
            if (cell.type().words() && text != null) {
                narrative(line, cell, text.lines().filter(one -> !one.isBlank()).toList(), words);
            }
            if (kept.overridden() && kept.reason() != null) {
                words.add(Block.small("(*) " + cell.key() + ": cổng ghi nhận "
                        + CellText.of(cell.type(), kept.derived()) + ", đơn vị báo cáo "
                        + CellText.of(cell.type(), kept.typed()) + ". Lý do: " + kept.reason()));
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
