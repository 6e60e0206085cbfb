package vn.giaouoc.ui.member;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.BiConsumer;
import vn.giaouoc.app.member.MemberLabels;
import vn.giaouoc.db.member.list.MemberLine;
import vn.giaouoc.db.member.list.MemberQuery;
import vn.giaouoc.db.member.list.MemberSort;
import vn.giaouoc.ui.common.Figures;

/** The list on a desk: name first and frozen, the rest as wide as there is room. */
class MemberGrid extends Grid<MemberLine> {

    private static final long serialVersionUID = 1L;

    /**
     * @param query what is sorted by now
     * @param resort told when another column is pressed
     */
    MemberGrid(MemberMenu.Maker menus, MemberQuery query, BiConsumer<MemberSort, Boolean> resort) {
        addClassName("gu-member-grid");
        addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setMultiSort(false);
        setPageSize(50);
        addColumn(MemberLine::fullName)
                .setHeader("Họ và tên")
                .setFrozen(true)
                .setWidth("240px")
                .setKey("NAME");
        addColumn(MemberLine::departmentName)
                .setHeader("Phòng, ban")
                .setWidth("180px")
                .setKey("DEPARTMENT");
        addColumn(MemberLabels::birth)
                .setHeader("Ngày, năm sinh")
                .setWidth("130px")
                .setKey("BIRTH");
        addColumn(line -> MemberWords.some(line.phone()))
                .setHeader("Điện thoại")
                .setWidth("130px");
        addColumn(line -> MemberWords.some(line.memberCode()))
                .setHeader("Mã số đoàn viên")
                .setWidth("150px");
        addColumn(MemberLabels::post).setHeader("Chức vụ công đoàn").setWidth("150px");
        addColumn(new ComponentRenderer<>(MemberWords::state))
                .setHeader("Tình trạng")
                .setWidth("190px");
        addColumn(line -> Figures.day(line.validFrom()))
                .setHeader("Từ ngày")
                .setWidth("120px")
                .setKey("SINCE");
        addColumn(new ComponentRenderer<>(menus::menu))
                .setHeader("")
                .setWidth("80px")
                .setFlexGrow(0);
        for (var sort : MemberSort.values()) {
            getColumnByKey(sort.name()).setSortable(true).setSortProperty(sort.name());
        }
        sort(List.of(new GridSortOrder<>(
                getColumnByKey(query.sort().name()),
                query.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        addSortListener(event -> event.getSortOrder().stream()
                .findFirst()
                .ifPresentOrElse(
                        order -> resort.accept(
                                MemberSort.valueOf(order.getSorted().getKey()),
                                order.getDirection() == SortDirection.DESCENDING),
                        () -> resort.accept(MemberSort.NAME, false)));
    }
}
