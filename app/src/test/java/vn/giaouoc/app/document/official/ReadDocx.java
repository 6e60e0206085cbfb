package vn.giaouoc.app.document.official;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A DOCX opened again. */
public final class ReadDocx implements AutoCloseable {

    private final XWPFDocument document;

    public ReadDocx(byte[] docx) {
        try {
            document = new XWPFDocument(new ByteArrayInputStream(docx));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public XWPFDocument document() {
        return document;
    }

    /** Paragraphs line by line; a table row is one line, cells parted by " | ", lines in a cell by " / ". */
    public String text() {
        return document.getBodyElements().stream().map(ReadDocx::text).collect(Collectors.joining());
    }

    /** Every font named anywhere in the text. */
    public Set<String> fonts() {
        var fonts = new TreeSet<String>();
        document.getParagraphs().forEach(paragraph -> fonts(paragraph, fonts));
        document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .forEach(paragraph -> fonts(paragraph, fonts));
        return fonts;
    }

    private static void fonts(XWPFParagraph paragraph, Set<String> fonts) {
        paragraph.getRuns().stream()
                .filter(run -> !run.text().isEmpty())
                .forEach(run -> fonts.add(String.valueOf(run.getFontFamily())));
    }

    private static String text(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> paragraph.getText().isEmpty() ? "" : paragraph.getText() + "\n";
            case XWPFTable table ->
                table.getRows().stream()
                        .map(row -> row.getTableCells().stream()
                                        .map(cell -> cell.getParagraphs().stream()
                                                .map(XWPFParagraph::getText)
                                                .filter(text -> !text.isEmpty())
                                                .collect(Collectors.joining(" / ")))
                                        .collect(Collectors.joining(" | "))
                                + "\n")
                        .collect(Collectors.joining());
            default -> "";
        };
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
