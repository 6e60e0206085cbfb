package vn.giaouoc.app.document.official.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import vn.giaouoc.app.document.official.Form;
import vn.giaouoc.app.document.official.PaperTable;
import vn.giaouoc.app.document.official.PaperTable.Align;

/** Tables: the head again on every page, rows whole where they fit. */
final class PdfTables {

    private static final float PADDING = 3;

    private PdfTables() {}

    static PdfPTable of(PaperTable table) {
        var widths = new float[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (float) table.columns().get(i).share();
        }
        var printed = new PdfPTable(widths);
        printed.setWidthPercentage(100);
        printed.setSpacingBefore((float) Form.GAP / 2);
        printed.setSpacingAfter((float) Form.GAP * 1.5f);
        if (table.hasHead()) {
            printed.setHeaderRows(1);
            table.columns()
                    .forEach(column -> printed.addCell(cell(column.title(), Faces.bold(Form.TABLE), Align.CENTRE)));
        }
        table.rows().forEach(row -> row(printed, table, row));
        return printed;
    }

    /**
     * The table in pieces that each begin a page, so that no page ends with a bold row; one piece where none would.
     *
     * @param room points left on this page; {@code page} points of a whole one
     */
    static List<PaperTable> cut(PaperTable table, double room, double page, float width) {
        var printed = of(table);
        printed.setTotalWidth(width);
        int head = table.hasHead() ? 1 : 0;
        double above = printed.getHeaderHeight();
        double left = room - above - Form.GAP;
        var pieces = new ArrayList<PaperTable>();
        int from = 0;
        for (int i = 0; i < table.rows().size(); i++) {
            double height = printed.getRowHeight(i + head);
            boolean names = table.rows().get(i).bold() && i + 1 < table.rows().size();
            double wanted = names ? height + printed.getRowHeight(i + head + 1) : height;
            if (wanted > left) {
                if (names && height <= left && i > from) {
                    pieces.add(new PaperTable(table.columns(), table.rows().subList(from, i)));
                    from = i;
                }
                left = page - above - Form.GAP;
            }
            left -= height;
        }
        pieces.add(new PaperTable(
                table.columns(), table.rows().subList(from, table.rows().size())));
        return pieces;
    }

    private static void row(PdfPTable printed, PaperTable table, PaperTable.Row row) {
        var font = row.bold() ? Faces.bold(Form.TABLE) : Faces.plain(Form.TABLE);
        if (row.cells().size() == 1 && table.columns().size() > 1) {
            var across = cell(row.cells().getFirst(), font, Align.LEFT);
            across.setColspan(table.columns().size());
            printed.addCell(across);
            return;
        }
        for (int i = 0; i < table.columns().size(); i++) {
            printed.addCell(
                    cell(row.cells().get(i), font, table.columns().get(i).align()));
        }
    }

    private static PdfPCell cell(String text, Font font, Align align) {
        var cell = new PdfPCell();
        cell.addElement(Faces.paragraph(text, font, align(align)));
        cell.setPaddingLeft(PADDING);
        cell.setPaddingRight(PADDING);
        cell.setPaddingTop(0);
        cell.setPaddingBottom(PADDING * 1.5f);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    private static int align(Align align) {
        return switch (align) {
            case LEFT -> Element.ALIGN_LEFT;
            case CENTRE -> Element.ALIGN_CENTER;
            case RIGHT -> Element.ALIGN_RIGHT;
        };
    }
}
