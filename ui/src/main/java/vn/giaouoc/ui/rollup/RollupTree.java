package vn.giaouoc.ui.rollup;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.app.rollup.question.SortBy;
import vn.giaouoc.app.rollup.table.RollupTable;
import vn.giaouoc.app.rollup.table.RollupTable.Row;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.RateBar;

/** The table of the desk: total first, then the lines; what stands below a line is asked for when it is opened. */
class RollupTree extends TreeGrid<RollupTree.Node> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS_AT_ONCE = 16;

    /** A line at its place in the tree; the same department number may stand in two places. */
    record Node(String place, Row row, boolean total) {}

    RollupTree(
            RollupQuestion question,
            RollupTable table,
            Function<RollupQuestion, List<Row>> below,
            Consumer<RollupQuestion> ask,
            Function<RollupQuestion, String> path) {
        addClassName("gu-rollup-tree");
        addThemeVariants(
                GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COLUMN_BORDERS, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setDataProvider(new Lines(question, table, below));
        name(question, path);
        table.shown().forEach(i -> column(table.columns().get(i), i));
        sortAsAsked(question, ask);
        setPartNameGenerator(node -> node.total() ? "total" : null);
        if (table.rows().size() <= MOST_ROWS_AT_ONCE) {
            setAllRowsVisible(true);
        } else {
            setHeight("70vh");
        }
    }

    private void name(RollupQuestion question, Function<RollupQuestion, String> path) {
        addComponentHierarchyColumn(node -> {
                    if (node.total()) {
                        return new Span("Tổng cộng");
                    }
                    var row = node.row();
                    return row.opens()
                            ? new Anchor(path.apply(question.at(row.number())), row.name())
                            : new Span(row.name());
                })
                .setHeader("Đơn vị")
                .setKey(SortBy.NAME.name())
                .setSortProperty(SortBy.NAME.name())
                .setSortable(true)
                .setFrozen(true)
                .setWidth("340px")
                .setFlexGrow(1);
    }

    private void column(RollupTable.Column column, int index) {
        var shown = column.rate()
                ? addComponentColumn(node -> new RateBar(
                                node.row().cells().get(index).part(),
                                node.row().cells().get(index).whole()))
                        .setWidth("190px")
                : addColumn(node -> Figures.number(node.row().cells().get(index).part()))
                        .setTextAlign(ColumnTextAlign.END)
                        .setWidth("120px");
        shown.setHeader(column.label())
                .setKey(column.sort().name())
                .setSortProperty(column.sort().name())
                .setSortable(true)
                .setFlexGrow(0);
    }

    private void sortAsAsked(RollupQuestion question, Consumer<RollupQuestion> ask) {
        var column = getColumnByKey(question.sort().name());
        if (column != null) {
            sort(List.of(new GridSortOrder<>(
                    column, question.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
        addSortListener(event -> {
            if (event.isFromClient()) {
                event.getSortOrder().stream()
                        .findFirst()
                        .ifPresentOrElse(
                                order -> ask.accept(question.sorted(
                                        SortBy.valueOf(order.getSorted().getKey()),
                                        order.getDirection() == SortDirection.DESCENDING)),
                                () -> ask.accept(question.sorted(SortBy.NAME, false)));
            }
        });
    }

    /** The lines come sorted from the service, level by level. */
    private static final class Lines extends AbstractBackEndHierarchicalDataProvider<Node, Void> {

        private static final long serialVersionUID = 1L;
        private final transient RollupQuestion question;
        private final transient List<Node> first = new ArrayList<>();
        private final transient Function<RollupQuestion, List<Row>> below;
        private final transient java.util.Map<Node, List<Node>> opened = new java.util.HashMap<>();

        Lines(RollupQuestion question, RollupTable table, Function<RollupQuestion, List<Row>> below) {
            this.question = question;
            this.below = below;
            first.add(new Node("", table.total(), true));
            table.rows().forEach(row -> first.add(node("", row)));
        }

        private static Node node(String above, Row row) {
            return new Node(above + "/" + row.kind() + row.id(), row, false);
        }

        private List<Node> under(Node parent) {
            if (parent == null) {
                return first;
            }
            return opened.computeIfAbsent(
                    parent,
                    node -> below.apply(question.at(node.row().number())).stream()
                            .map(row -> node(node.place(), row))
                            .toList());
        }

        @Override
        public int getChildCount(HierarchicalQuery<Node, Void> query) {
            return (int) fetchChildrenFromBackEnd(query).count();
        }

        @Override
        public boolean hasChildren(Node item) {
            return !item.total() && item.row().opens();
        }

        @Override
        protected Stream<Node> fetchChildrenFromBackEnd(HierarchicalQuery<Node, Void> query) {
            return under(query.getParent()).stream().skip(query.getOffset()).limit(query.getLimit());
        }
    }
}
