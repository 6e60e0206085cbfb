package vn.giaouoc.ui.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import vn.giaouoc.app.organisation.directory.OrganisationDirectory;
import vn.giaouoc.app.organisation.directory.UnitLine;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.SignedIn;

/** The tree as a table for the desk; what lies below a unit is fetched when it is opened, a page at a time. */
class OrganisationGrid extends TreeGrid<UnitLine> {

    private static final long serialVersionUID = 1L;

    OrganisationGrid(OrganisationDirectory directory, SignedIn signedIn, LocalDate day, List<UnitLine> tops) {
        addClassName("gu-org-grid");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        addComponentHierarchyColumn(OrganisationGrid::name)
                .setHeader("Đơn vị")
                .setFrozen(true)
                .setFlexGrow(1)
                .setWidth("300px");
        addColumn(line -> line.level().label())
                .setHeader("Cấp")
                .setWidth("190px")
                .setFlexGrow(0);
        addColumn(line -> line.unitType().label())
                .setHeader("Loại hình")
                .setWidth("150px")
                .setFlexGrow(0);
        number("Đơn vị bên dưới", UnitLine::units);
        number("Đoàn viên", UnitLine::members);
        setDataProvider(new Below(directory, signedIn, day, tops));
        expand(tops.size() == 1 ? tops : List.of());
        setHeight("calc(100vh - 260px)");
        setMinHeight("420px");
    }

    private void number(String header, ToLongFunction<UnitLine> value) {
        addColumn(line -> Figures.number(value.applyAsLong(line)))
                .setHeader(header)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("120px")
                .setFlexGrow(0);
    }

    /** The name as a link to the unit's page; a unit that only sends copies says so. */
    static Component name(UnitLine line) {
        var link = new Anchor("to-chuc/" + line.id(), line.name());
        link.setTitle(line.name());
        var cell = new Div(link);
        cell.addClassName("gu-org-name");
        if (!line.counted()) {
            var copy = new Span("chỉ gửi bản sao, không tính vào số liệu cấp trên");
            copy.addClassNames("gu-muted", "gu-small");
            cell.add(copy);
        }
        return cell;
    }

    /** Lines come from the service, as of the day. */
    private static final class Below extends AbstractBackEndHierarchicalDataProvider<UnitLine, Void> {

        private static final long serialVersionUID = 1L;

        private final transient OrganisationDirectory directory;
        private final transient SignedIn signedIn;
        private final LocalDate day;
        private final transient List<UnitLine> tops;

        Below(OrganisationDirectory directory, SignedIn signedIn, LocalDate day, List<UnitLine> tops) {
            this.directory = directory;
            this.signedIn = signedIn;
            this.day = day;
            this.tops = tops;
        }

        @Override
        public Object getId(UnitLine line) {
            return line.id();
        }

        @Override
        public int getChildCount(HierarchicalQuery<UnitLine, Void> query) {
            var parent = query.getParent();
            return parent == null ? tops.size() : (int) parent.children();
        }

        @Override
        public boolean hasChildren(UnitLine line) {
            return line.children() > 0;
        }

        @Override
        protected Stream<UnitLine> fetchChildrenFromBackEnd(HierarchicalQuery<UnitLine, Void> query) {
            var parent = query.getParent();
            if (parent == null) {
                return tops.stream().skip(query.getOffset()).limit(query.getLimit());
            }
            return directory
                    .children(signedIn.actor(), parent.number(), day, query.getOffset(), query.getLimit())
                    .stream();
        }
    }
}
