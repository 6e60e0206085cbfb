package vn.giaouoc.app.document.official.docx;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.giaouoc.app.document.official.Form;
import vn.giaouoc.app.document.official.PaperTable;
import vn.giaouoc.app.document.official.PaperTable.Align;

/** Tables: the head again on every page, rows whole. */
final class DocxTables {

    private DocxTables() {}

    /** {@code width} in millimetres. */
    static void write(XWPFDocument document, PaperTable table, double width) {
        var columns = table.columns();
        int head = table.hasHead() ? 1 : 0;
        double unit = width / table.shares();
        var written = document.createTable(table.rows().size() + head, columns.size());
        measure(
                written,
                columns.stream().mapToDouble(column -> column.share() * unit).toArray());
        if (head == 1) {
            written.getRow(0).setRepeatHeader(true);
            for (int i = 0; i < columns.size(); i++) {
                cell(written.getRow(0).getCell(i), columns.get(i).title(), true, Align.CENTRE);
            }
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(written.getRow(i + head), table, table.rows().get(i));
            if (table.rows().get(i).bold() && i + 1 < table.rows().size()) {
                written.getRow(i + head)
                        .getTableCells()
                        .forEach(cell -> cell.getParagraphs().forEach(line -> line.setKeepNext(true)));
            }
        }
    }

    /** A table without lines, for what stands beside each other. */
    static XWPFTable plain(XWPFDocument document, int rows, double... widths) {
        var table = document.createTable(rows, widths.length);
        measure(table, widths);
        table.setCellMargins(1, 1, 1, 1); // no margin at all would be Word's own, which is wide
        table.removeBorders();
        return table;
    }

    /** The cell's first paragraph, which is there and empty, or a further one. */
    static XWPFParagraph paragraph(XWPFTableCell cell) {
        var first = cell.getParagraphs().getFirst();
        return cell.getParagraphs().size() == 1 && first.getRuns().isEmpty() ? first : cell.addParagraph();
    }

    private static void row(XWPFTableRow written, PaperTable table, PaperTable.Row row) {
        written.setCantSplitRow(true);
        if (row.cells().size() == 1 && table.columns().size() > 1) {
            var across = written.getCell(0);
            across.getCTTc()
                    .getTcPr()
                    .addNewGridSpan()
                    .setVal(BigInteger.valueOf(table.columns().size()));
            cell(across, row.cells().getFirst(), row.bold(), Align.LEFT);
            while (written.getTableCells().size() > 1) {
                written.removeCell(1);
            }
            return;
        }
        for (int i = 0; i < table.columns().size(); i++) {
            cell(
                    written.getCell(i),
                    row.cells().get(i),
                    row.bold(),
                    table.columns().get(i).align());
        }
    }

    private static void cell(XWPFTableCell cell, String text, boolean bold, Align align) {
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        var paragraph = paragraph(cell);
        paragraph.setAlignment(
                switch (align) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTRE -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                });
        DocxText.write(paragraph, text, Form.TABLE, bold, false);
    }

    private static void measure(XWPFTable table, double[] widths) {
        table.setWidthType(TableWidthType.DXA);
        table.setWidth((int) DocxPages.twips(Arrays.stream(widths).sum()));
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setCellMargins(20, 60, 20, 60);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (double width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(DocxPages.twips(width)));
        }
        for (var row : table.getRows()) {
            for (int i = 0; i < widths.length; i++) {
                row.getCell(i).setWidthType(TableWidthType.DXA);
                row.getCell(i).setWidth(Long.toString(DocxPages.twips(widths[i])));
            }
        }
    }
}
