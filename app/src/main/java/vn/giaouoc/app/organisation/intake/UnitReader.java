package vn.giaouoc.app.organisation.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.app.spreadsheet.Cell;
import vn.giaouoc.app.spreadsheet.SheetRow;
import vn.giaouoc.app.spreadsheet.TypedDate;
import vn.giaouoc.app.spreadsheet.header.Header;
import vn.giaouoc.app.spreadsheet.upload.RowProblem;
import vn.giaouoc.db.common.LegacyText;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/** Turns a row of a list of unions into values, or names every problem by row and column. */
final class UnitReader {

    private final Header header;
    private final UnitWords words;
    private final LocalDate today;
    private final List<RowProblem> problems = new ArrayList<>();
    private SheetRow row = new SheetRow(0, List.of());

    UnitReader(Header header, UnitWords words, LocalDate today) {
        this.header = header;
        this.words = words;
        this.today = today;
    }

    List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    /** The values of a row; null when it has problems. */
    @Nullable
    UnitRow read(SheetRow cells) {
        row = cells;
        problems.clear();
        var name = value("name", cell -> name(cell.text()));
        var shortName = value("short_name", cell -> Names.optional(cell.text(), 60, "tên viết tắt"));
        var superior = value("superior", Cell::text);
        var type = value("type", cell -> type(cell.text()));
        var level = value("level", cell -> level(cell.text()));
        var decisionNumber = value("decision_number", cell -> Names.optional(cell.text(), 60, "số quyết định"));
        var decisionOn = value("decision_on", this::past);
        var place = value("place", cell -> Names.optional(cell.text(), 150, "địa bàn"));
        if (name == null && problems.isEmpty()) {
            problem("name", "Chưa có tên công đoàn. Hãy ghi tên đầy đủ.");
        }
        if (superior == null && header.column("superior") >= 0) {
            problem("superior", "Chưa ghi trực thuộc đơn vị nào. Hãy ghi tên công đoàn cấp trên.");
        }
        if (name == null || !problems.isEmpty()) {
            return null;
        }
        return new UnitRow(
                row.number(),
                name,
                shortName,
                superior,
                level != null ? level : words.level(name).orElse(OrganisationLevel.GRASSROOTS),
                type != null ? type : words.type(name).orElse(UnitType.ENTERPRISE),
                decisionNumber,
                decisionOn,
                place);
    }

    private <T> @Nullable T value(String key, Function<Cell, @Nullable T> read) {
        var cell = row.cell(header.column(key));
        if (cell.blank()) {
            return null;
        }
        try {
            return read.apply(cell);
        } catch (Refusal refusal) {
            problem(key, refusal.sentence());
            return null;
        }
    }

    private void problem(String key, String sentence) {
        problems.add(new RowProblem(row.number(), header.label(Math.max(0, header.column(key))), sentence));
    }

    private static String name(String text) {
        LegacyText.refuse(text);
        return Names.clean(text, 300, "tên công đoàn");
    }

    private UnitType type(String text) {
        return words.type(text)
                .orElseThrow(() -> Refusal.invalid(
                        "UNIT_TYPE_UNKNOWN",
                        "Loại hình ghi chưa rõ. Hãy ghi như: doanh nghiệp, đơn vị sự nghiệp, trường công lập, trường ngoài"
                                + " công lập, cơ quan, nghiệp đoàn."));
    }

    private OrganisationLevel level(String text) {
        return words.level(text)
                .orElseThrow(() -> Refusal.invalid(
                        "LEVEL_UNKNOWN", "Cấp công đoàn ghi chưa rõ. Hãy ghi như: công đoàn cơ sở, công đoàn xã."));
    }

    private LocalDate past(Cell cell) {
        var day = TypedDate.of(cell).firstDay();
        if (day.isAfter(today)) {
            throw Refusal.invalid("DATE_IN_FUTURE", "Ngày quyết định chưa tới. Hãy xem lại ngày.");
        }
        return day;
    }
}
