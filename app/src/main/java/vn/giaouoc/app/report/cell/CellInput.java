package vn.giaouoc.app.report.cell;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.app.report.sheet.Checks;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.FormCell;
import vn.giaouoc.db.report.value.ReportValues;

/** What may be typed into a cell of a type; text becomes a value here (house law 2). */
final class CellInput {

    private static final BigDecimal MOST_PERSONS = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(999_999_999_999_999L);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1_000);
    private static final int MOST_LETTERS = 8_000;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    private CellInput() {}

    /** The number in its one form, or a refusal that says what may stand there. */
    static @Nullable BigDecimal number(FormCell cell, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        if (!cell.type().numeric()) {
            throw wrong(cell, "CELL_WANTS_WORDS", "Ô %s ghi chữ, không ghi số.".formatted(cell.key()));
        }
        if (value.precision() - value.scale() > 16 || value.scale() > 8) {
            throw wrong(cell, "NUMBER_TOO_LONG", "Số ở ô %s quá dài. Anh/chị xem lại.".formatted(cell.key()));
        }
        var plain = ReportValues.plain(value);
        if (plain.scale() > cell.type().decimals()) {
            throw wrong(
                    cell,
                    "TOO_MANY_DECIMALS",
                    cell.type().decimals() == 0
                            ? "Ô %s ghi số nguyên.".formatted(cell.key())
                            : "Ô %s ghi nhiều nhất %d chữ số sau dấu phẩy."
                                    .formatted(cell.key(), cell.type().decimals()));
        }
        requireWithin(cell, plain);
        return plain;
    }

    private static void requireWithin(FormCell cell, BigDecimal value) {
        if (cell.type() == CellType.DATE) {
            LocalDate day = CellText.day(value);
            if (day == null || day.getYear() < EARLIEST || day.getYear() > LATEST) {
                throw wrong(cell, "NO_SUCH_DAY", "Ô %s cần một ngày có thật.".formatted(cell.key()));
            }
            return;
        }
        var min = cell.min() == null ? least(cell.type()) : cell.min();
        var max = cell.max() == null ? most(cell.type()) : cell.max();
        if (value.signum() < 0 && min.signum() >= 0) {
            throw wrong(cell, "NEGATIVE", "Ô %s không ghi số âm. Anh/chị ghi từ 0 trở lên.".formatted(cell.key()));
        }
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            throw wrong(
                    cell,
                    "OUT_OF_RANGE",
                    "Ô %s ghi từ %s đến %s."
                            .formatted(cell.key(), CellText.of(CellType.COUNT, min), CellText.of(CellType.COUNT, max)));
        }
    }

    private static BigDecimal least(CellType type) {
        return type == CellType.POINTS ? MOST_POINTS.negate() : BigDecimal.ZERO;
    }

    private static BigDecimal most(CellType type) {
        return switch (type) {
            case MONEY -> MOST_MONEY;
            case PERCENT -> HUNDRED;
            case POINTS -> MOST_POINTS;
            case YES_NO -> BigDecimal.ONE;
            default -> MOST_PERSONS;
        };
    }

    /** Words in NFC without invisible letters; lines stay lines; null when nothing is left. */
    static @Nullable String words(FormCell cell, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!cell.type().words()) {
            throw wrong(cell, "CELL_WANTS_NUMBER", "Ô %s ghi số, không ghi chữ.".formatted(cell.key()));
        }
        var clean = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                .replaceAll("[\\p{Cf}\\p{Cs}]", "")
                .strip();
        var lines = cell.type() == CellType.LINES ? lines(clean) : clean;
        var max = cell.max() == null ? MOST_LETTERS : cell.max().intValue();
        if (Checks.letters(lines) > max) {
            throw wrong(
                    cell,
                    "TOO_LONG",
                    "Ô %s dài %d chữ cái, nhiều nhất %d. Anh/chị rút gọn lại."
                            .formatted(cell.key(), Checks.letters(lines), max));
        }
        return lines.isEmpty() ? null : lines;
    }

    /** One wish a line; empty lines go. */
    private static String lines(String text) {
        return Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static Refusal wrong(FormCell cell, String code, String sentence) {
        return Refusal.invalid(code, sentence).with("field", cell.key());
    }
}
