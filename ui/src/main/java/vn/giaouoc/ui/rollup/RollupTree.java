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
import vn.giaouoc.app.rollup.Rollup;
import vn.giaouoc.app.rollup.RollupColumn;
import vn.giaouoc.app.rollup.RollupExport;
import vn.giaouoc.app.rollup.RollupLine;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.app.rollup.question.SortBy;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.RateBar;

/** The table of the desk: total first, then the lines; what stands below a line is asked for when it is opened. */
class RollupTree extends TreeGrid<RollupTree.Node> {

    private static final long serialVersionUID = 1L;
    private static final String RATE = "RATE";
    private static final int MOST_ROWS_AT_ONCE = 16;

    /** A line at its place in the tree; the same department number may stand in two places. */
    record Node(String place, RollupLine line, boolean total) {}

    RollupTree(
            RollupQuestion question,
            Rollup rollup,
            Function<RollupQuestion, List<RollupLine>> below,
            Consumer<RollupQuestion> ask) {
        addClassName("gu-rollup-tree");
        addThemeVariants(
                GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COLUMN_BORDERS, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setDataProvider(new Lines(question, rollup, below));
        name(question);
        for (var column : RollupColumn.values()) {
            if (column.of(rollup.total().figures()) > 0 || column == RollupColumn.SIGNED) {
                figure(column);
            }
            if (column == RollupColumn.SIGNED) {
                rate();
            }
        }
        sortAsAsked(question, ask);
        setPartNameGenerator(node -> node.total() ? "total" : null);
        if (rollup.lines().size() <= MOST_ROWS_AT_ONCE) {
            setAllRowsVisible(true);
        } else {
            setHeight("70vh");
        }
    }

    private void name(RollupQuestion question) {
        addComponentHierarchyColumn(node -> {
                    if (node.total()) {
                        return new Span("Tổng cộng");
                    }
                    return node.line().opens()
                            ? new Anchor(
                                    RollupAddress.path(question.at(node.line().number())),
                                    RollupExport.name(node.line()))
                            : new Span(RollupExport.name(node.line()));
                })
                .setHeader("Đơn vị")
                .setKey(SortBy.NAME.name())
                .setSortProperty(SortBy.NAME.name())
                .setSortable(true)
                .setFrozen(true)
                .setWidth("340px")
                .setFlexGrow(1);
    }

    private void figure(RollupColumn column) {
        addColumn(node -> Figures.number(column.of(node.line().figures())))
                .setHeader(column.label())
                .setKey(column.sort().name())
                .setSortProperty(column.sort().name())
                .setSortable(true)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("120px")
                .setFlexGrow(0);
    }

    private void rate() {
        addComponentColumn(node -> new RateBar(
                        node.line().figures().signed(), node.line().figures().eligible()))
                .setHeader("Tỷ lệ ký")
                .setKey(RATE)
                .setSortProperty(RATE)
                .setSortable(true)
                .setWidth("190px")
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
        private final transient Function<RollupQuestion, List<RollupLine>> below;
        private final transient java.util.Map<Node, List<Node>> opened = new java.util.HashMap<>();

        Lines(RollupQuestion question, Rollup rollup, Function<RollupQuestion, List<RollupLine>> below) {
            this.question = question;
            this.below = below;
            first.add(new Node("", rollup.total(), true));
            rollup.lines().forEach(line -> first.add(node("", line)));
        }

        private static Node node(String above, RollupLine line) {
            return new Node(above + "/" + line.kind() + line.id(), line, false);
        }

        private List<Node> under(Node parent) {
            if (parent == null) {
                return first;
            }
            return opened.computeIfAbsent(
                    parent,
                    node -> below.apply(question.at(node.line().number())).stream()
                            .map(line -> node(node.place(), line))
                            .toList());
        }

        @Override
        public int getChildCount(HierarchicalQuery<Node, Void> query) {
            return (int) fetchChildrenFromBackEnd(query).count();
        }

        @Override
        public boolean hasChildren(Node item) {
            return !item.total() && item.line().opens();
        }

        @Override
        protected Stream<Node> fetchChildrenFromBackEnd(HierarchicalQuery<Node, Void> query) {
            return under(query.getParent()).stream().skip(query.getOffset()).limit(query.getLimit());
        }
    }
}
