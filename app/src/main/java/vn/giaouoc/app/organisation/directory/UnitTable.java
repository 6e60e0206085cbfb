package vn.giaouoc.app.organisation.directory;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.spreadsheet.table.Asked;
import vn.giaouoc.app.spreadsheet.table.SheetTable;

/** The units of a tree as a table: all of them, or all a search finds, as of the day that is looked at. */
@Singleton
public class UnitTable {

    /** The columns. */
    public static final List<String> HEADER =
            List.of("Đơn vị", "Thuộc", "Cấp", "Loại hình", "Tính vào số liệu cấp trên", "Đơn vị bên dưới", "Đoàn viên");

    private final OrganisationDirectory directory;
    private final WholeTree whole;
    private final OrganisationTree tree;
    private final Times times;

    UnitTable(OrganisationDirectory directory, WholeTree whole, OrganisationTree tree, Times times) {
        this.directory = directory;
        this.whole = whole;
        this.tree = tree;
        this.times = times;
    }

    /** FORBIDDEN NOT_YOURS for who does not see the unit. */
    @ReadOnly
    public SheetTable of(Actor actor, UnitQuestion question) {
        var day = question.on();
        var lines = question.search().isBlank()
                ? whole.lines(actor, question.below(), day)
                : directory.search(actor, question.search(), day, Integer.MAX_VALUE);
        return SheetTable.of(
                new SheetTable.Name("don-vi.xlsx", "Đơn vị", "Các đơn vị công đoàn ngày " + Days.text(day)),
                Asked.at(times.now(), actor, filter(question)),
                HEADER,
                lines.stream().map(UnitTable::cells).toList());
    }

    private String filter(UnitQuestion question) {
        var below = question.below();
        var part = !question.search().isBlank()
                ? "tìm «" + question.search().strip() + "»"
                : below == null
                        ? "cả cây tổ chức"
                        : "các đơn vị dưới " + tree.last(below).name();
        return part + "; cây tổ chức ngày " + Days.text(question.on());
    }

    private static List<@Nullable Object> cells(UnitLine line) {
        return Arrays.asList(
                line.name(),
                String.join(" › ", line.path()),
                line.level().label(),
                line.unitType().label(),
                line.counted() ? "Có" : "Không, chỉ gửi bản sao",
                line.units(),
                line.members());
    }
}
