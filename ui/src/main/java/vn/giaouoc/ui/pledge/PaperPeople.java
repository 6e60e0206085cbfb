package vn.giaouoc.ui.pledge;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.giaouoc.app.pledge.paper.PaperList;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.pledge.PledgeState;
import vn.giaouoc.ui.common.Figures;

/** The people of a unit to tick off a list, found by department or name; ticks stay while one searches. */
class PaperPeople extends VerticalLayout {

    private static final long serialVersionUID = 1L;
    private static final String EVERYBODY = "Tất cả phòng, ban";

    private final transient List<PaperList.Entry> people;
    private final Grid<PaperList.Entry> grid = new Grid<>();
    private final Span count = new Span();
    private final Span complaint = new Span();
    private final TextField search = new TextField("Tìm theo tên");
    private final Select<String> department = new Select<>();

    PaperPeople(List<PaperList.Entry> people) {
        this.people = people;
        setPadding(false);
        setWidthFull();
        complaint.addClassName("gu-error");
        complaint.getElement().setAttribute("role", "alert");
        add(filters(), people(), count, complaint);
        tell();
    }

    Set<Long> chosen() {
        return grid.getSelectedItems().stream()
                .map(PaperList.Entry::personId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Says beside the list what is missing; empty when nothing is. */
    void complain(String sentence) {
        complaint.setText(sentence);
    }

    private VerticalLayout filters() {
        search.setPlaceholder("gõ không dấu cũng được");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setWidthFull();
        var names = new TreeSet<String>();
        people.stream()
                .map(PaperList.Entry::department)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        var items = new java.util.ArrayList<String>();
        items.add(EVERYBODY);
        items.addAll(names);
        department.setLabel("Phòng, ban");
        department.setItems(items);
        department.setValue(EVERYBODY);
        department.setVisible(!names.isEmpty());
        department.setWidthFull();
        var filters = new VerticalLayout(search, department);
        filters.setPadding(false);
        return filters;
    }

    private Grid<PaperList.Entry> people() {
        var shown = new ListDataProvider<>(people);
        grid.setItems(shown);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        if (grid.getSelectionModel() instanceof GridMultiSelectionModel<PaperList.Entry> ticks) {
            // one by one: there is no "sign for everyone" (trade: BD-04)
            ticks.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        }
        grid.addColumn(PaperList.Entry::name)
                .setHeader("Họ và tên")
                .setWidth("8rem")
                .setFlexGrow(3);
        grid.addColumn(PaperList.Entry::department)
                .setHeader("Phòng, ban")
                .setWidth("5rem")
                .setFlexGrow(2);
        grid.addColumn(entry -> state(entry.state()))
                .setHeader("Năm nay")
                .setWidth("5rem")
                .setFlexGrow(1);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addSelectionListener(change -> tell());
        search.addValueChangeListener(change -> filter(shown));
        department.addValueChangeListener(change -> filter(shown));
        return grid;
    }

    private void filter(ListDataProvider<PaperList.Entry> shown) {
        var key = Folded.of(search.getValue());
        var where = department.getValue();
        shown.setFilter(entry -> entry.searchKey().contains(key)
                && (where == null || where.equals(EVERYBODY) || where.equals(entry.department())));
    }

    private void tell() {
        count.setText("Đã đánh dấu " + Figures.number(grid.getSelectedItems().size()) + " trên "
                + Figures.number(people.size()) + " người của đơn vị.");
    }

    private static String state(@org.jspecify.annotations.Nullable PledgeState state) {
        return state == null ? "Chưa trả lời" : state.label();
    }
}
