package vn.giaouoc.app.member;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.spreadsheet.table.AllRows;
import vn.giaouoc.app.spreadsheet.table.Asked;
import vn.giaouoc.app.spreadsheet.table.SheetTable;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.list.MemberLine;
import vn.giaouoc.db.member.list.MemberQuery;
import vn.giaouoc.db.organisation.workplace.Department;

/**
 * The list of a unit as a table: everybody the filter leaves, in the columns of the screen and no others. A file of names
 * leaves the portal, so the trail remembers who took it out; it never holds what was searched for, which is a name.
 */
@Singleton
public class MemberTable {

    /** The columns of screen and table. */
    public static final List<String> HEADER = List.of(
            "Họ và tên",
            "Phòng, ban",
            "Ngày, năm sinh",
            "Điện thoại",
            "Mã số đoàn viên",
            "Chức vụ công đoàn",
            "Tình trạng",
            "Từ ngày");

    private static final int PAGE = 1_000;

    private final MemberList list;
    private final MemberUnits units;
    private final OrganisationTree tree;
    private final AuditTrail audit;
    private final Times times;

    MemberTable(MemberList list, MemberUnits units, OrganisationTree tree, AuditTrail audit, Times times) {
        this.list = list;
        this.units = units;
        this.tree = tree;
        this.audit = audit;
        this.times = times;
    }

    /** FORBIDDEN NOT_YOURS for who may not read names there. */
    @Transactional
    public SheetTable of(Actor actor, long organisationId, MemberQuery query) {
        var filter = filter(actor, organisationId, query);
        var lines = AllRows.of(PAGE, from -> list.page(actor, organisationId, query, from, PAGE));
        var unit = tree.last(organisationId).name();
        audit.record(
                actor, "MEMBERS_EXPORTED", organisationId, "organisation:" + organisationId, lines.size() + " rows");
        return SheetTable.of(
                new SheetTable.Name("doan-vien.xlsx", "Đoàn viên", "Danh sách đoàn viên - " + unit),
                Asked.at(times.now(), actor, unit + "; " + filter),
                HEADER,
                lines.stream().map(MemberTable::cells).toList());
    }

    private String filter(Actor actor, long organisationId, MemberQuery query) {
        var department = query.departmentId();
        var place = department == null ? "tất cả phòng, ban" : department(actor, organisationId, department);
        var search = Asked.searching(query.text());
        var order = "; thứ tự " + query.sort().label() + (query.descending() ? ", từ cuối lên" : "");
        return place + "; " + query.state().label().toLowerCase(Locale.ROOT) + search + order;
    }

    private String department(Actor actor, long organisationId, long departmentId) {
        return units.departments(actor, organisationId).stream()
                .filter(each -> each.id() == departmentId)
                .map(Department::name)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "DEPARTMENT_UNKNOWN", "Phòng, ban đã chọn không còn ở đơn vị này. Hãy chọn lại phòng, ban."));
    }

    private static List<@Nullable Object> cells(MemberLine line) {
        return Arrays.asList(
                line.fullName(),
                line.departmentName(),
                MemberLabels.birth(line),
                line.phone(),
                line.memberCode(),
                MemberLabels.post(line),
                MemberLabels.state(line),
                line.validFrom());
    }
}
