package vn.giaouoc.app.access.office;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.spreadsheet.table.AllRows;
import vn.giaouoc.app.spreadsheet.table.Asked;
import vn.giaouoc.app.spreadsheet.table.SheetTable;
import vn.giaouoc.db.access.office.OfficeLine;
import vn.giaouoc.db.common.Ids;

/** Who holds which office as a table: everybody the search leaves; the trail remembers who took the names out. */
@Singleton
public class OfficeTable {

    /** The columns. */
    public static final List<String> HEADER = List.of(
            "Họ và tên",
            "Chức vụ",
            "Đơn vị",
            "Phòng, ban",
            "Cơ quan, đơn vị sử dụng lao động",
            "Từ ngày",
            "Đến hết ngày",
            "Số quyết định",
            "Tên đăng nhập",
            "Tình trạng");

    private static final int PAGE = 500;

    private final OfficeBook book;
    private final AuditTrail audit;
    private final Times times;

    OfficeTable(OfficeBook book, AuditTrail audit, Times times) {
        this.book = book;
        this.audit = audit;
        this.times = times;
    }

    /** What {@link OfficeBook#search} finds, on all pages; it refuses whom that refuses. */
    @Transactional
    public SheetTable of(Actor actor, String words, boolean ended) {
        var lines = AllRows.of(PAGE, from -> book.search(actor, words, ended, from, PAGE));
        if (!lines.isEmpty()) {
            audit.note(actor, "OFFICES_EXPORTED", null, "offices", lines.size() + " rows");
        }
        var today = times.today();
        return SheetTable.of(
                new SheetTable.Name("chuc-vu.xlsx", "Chức vụ", "Tài khoản và chức vụ"),
                Asked.at(times.now(), actor, filter(words, ended)),
                HEADER,
                lines.stream().map(line -> cells(line, today)).toList());
    }

    private static String filter(String words, boolean ended) {
        var search = Asked.searching(words);
        return (ended ? "cả người đã thôi giữ chức vụ (5 năm)" : "người đang giữ, sắp nhận chức vụ") + search;
    }

    private static List<@Nullable Object> cells(OfficeLine line, LocalDate today) {
        return Arrays.asList(
                line.name(),
                line.title(),
                line.unit(),
                line.department(),
                line.employer(),
                line.validFrom(),
                line.validTo().equals(Ids.STILL) ? null : line.validTo().minusDays(1),
                line.decisionNumber(),
                line.login(),
                line.state(today).label());
    }
}
