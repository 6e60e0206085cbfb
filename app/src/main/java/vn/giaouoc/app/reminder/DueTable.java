package vn.giaouoc.app.reminder;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.spreadsheet.table.Asked;
import vn.giaouoc.app.spreadsheet.table.SheetTable;

/** Which unions below still owe what, as a table: one row for each union and thing. */
@Singleton
public class DueTable {

    /** The columns. */
    public static final List<String> HEADER =
            List.of("Đơn vị", "Việc phải nộp", "Hạn đến hết ngày", "Tình trạng", "Số ngày quá hạn");

    private final Dues dues;
    private final OrganisationTree tree;
    private final Times times;

    DueTable(Dues dues, OrganisationTree tree, Times times) {
        this.dues = dues;
        this.tree = tree;
        this.times = times;
    }

    /** Below these unions, one after the other. */
    @ReadOnly
    public SheetTable of(Actor actor, Collection<Long> tops) {
        var rows = tops.stream()
                .flatMap(top -> dues.below(actor, top).stream())
                .flatMap(DueTable::rows)
                .toList();
        var names = tops.stream().map(top -> tree.last(top).name()).collect(Collectors.joining(", "));
        return SheetTable.of(
                new SheetTable.Name("nhac-han.xlsx", "Nhắc hạn", "Đơn vị sắp đến hạn, quá hạn mà chưa nộp"),
                Asked.at(times.now(), actor, "các đơn vị dưới " + names + "; từ 14 ngày trước hạn"),
                HEADER,
                rows);
    }

    private static Stream<List<Object>> rows(DueGroup group) {
        return group.units().stream()
                .map(unit -> List.of(
                        unit.name(), group.what(), group.lastDay(), group.label(), Math.max(0, group.daysPast())));
    }
}
