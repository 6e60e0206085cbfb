package vn.giaouoc.app.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.giaouoc.db.common.Refusal;

/** An XLSX, one row in memory at a time. */
final class XlsxFile implements SheetFile {

    private final ReadableWorkbook workbook;
    private final List<Sheet> sheets;

    XlsxFile(Path file) {
        try {
            this.workbook = new ReadableWorkbook(file.toFile());
            this.sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
        if (workbook.isDate1904()) {
            close();
            throw Refusal.invalid(
                    "FILE_DATES_1904",
                    "Tệp đếm ngày theo hệ 1904 của máy Mac. Hãy mở bằng Excel, vào Tùy chọn, Nâng cao, bỏ «Dùng hệ ngày"
                            + " 1904», xem lại các ngày, lưu rồi tải lên.");
        }
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(Sheet::getName).toList();
    }

    @Override
    public Stream<SheetRow> rows(int sheet) {
        try {
            var rows = sheets.get(sheet).openStream();
            return rows.map(XlsxFile::row).onClose(rows::close);
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    private static SheetRow row(Row row) {
        var cells = new ArrayList<Cell>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxFile::cell).orElse(Cell.EMPTY));
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        var value = cell.getType() == CellType.ERROR ? null : cell.getValue();
        return switch (value) {
            case null -> cell.getType() == CellType.ERROR ? Cell.text(String.valueOf(cell.getRawValue())) : Cell.EMPTY;
            case BigDecimal number -> new Cell(plain(number), true);
            case Boolean ticked -> Cell.text(ticked ? "x" : "");
            default -> Cell.text(value.toString());
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static RuntimeException damaged(Exception cause) {
        return cause instanceof Refusal refusal ? refusal : FileGuard.damaged();
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
