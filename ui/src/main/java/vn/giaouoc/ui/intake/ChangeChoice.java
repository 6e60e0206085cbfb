package vn.giaouoc.ui.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.ui.common.Figures;

/** Known ones of whom the file says something else: taken over one by one, or all in one press. */
class ChangeChoice extends Div {

    private static final long serialVersionUID = 1L;

    /** So many lines stand open on the page; a longer list scrolls by itself. */
    private static final int OPEN_LINES = 8;

    private final Grid<Trial.Change> grid = new Grid<>();
    private final Paragraph chosen = new Paragraph();

    ChangeChoice(List<Trial.Change> changes, Runnable decided) {
        var count = Figures.number(changes.size());
        chosen.getElement().setAttribute("role", "status");
        lines(changes);
        grid.addSelectionListener(selection -> {
            tell(changes.size());
            decided.run();
        });
        tell(changes.size());
        var all = new Button(
                "Nhận tất cả " + count + " thay đổi",
                click -> grid.asMultiSelect().setValue(new HashSet<>(changes)));
        all.setId("nhan-tat-ca");
        var buttons = new Div(all, new Button("Bỏ chọn tất cả", click -> grid.deselectAll()));
        buttons.addClassName("gu-buttons");
        add(
                new H3("Tệp ghi khác hồ sơ đã có: " + count + " người"),
                new Paragraph(
                        "Hồ sơ không tự đổi: anh/chị đánh dấu những thay đổi muốn nhận. Dòng lỗi và dòng có thể trùng"
                                + " người không nằm trong danh sách này. Hồ sơ đã sửa không rút lại được cùng lần nhập."),
                buttons,
                chosen,
                grid);
    }

    /** Rows that are to be taken over. */
    Set<Integer> rows() {
        return grid.getSelectedItems().stream().map(Trial.Change::row).collect(Collectors.toUnmodifiableSet());
    }

    private void lines(List<Trial.Change> changes) {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        if (grid.getSelectionModel() instanceof GridMultiSelectionModel<?> many) {
            many.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
        }
        grid.addColumn(Trial.Change::text).setHeader("Hồ sơ trên cổng → trong tệp");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addItemClickListener(click -> turn(click.getItem()));
        grid.setItems(changes);
        if (changes.size() > OPEN_LINES) {
            grid.setHeight("60vh");
        } else {
            grid.setAllRowsVisible(true);
        }
    }

    /** The whole line is as good as its small box, for fingers. */
    private void turn(Trial.Change change) {
        if (grid.getSelectedItems().contains(change)) {
            grid.deselect(change);
        } else {
            grid.select(change);
        }
    }

    private void tell(int of) {
        chosen.setText("Đã chọn " + Figures.number(grid.getSelectedItems().size()) + " / " + Figures.number(of)
                + " thay đổi.");
    }
}
