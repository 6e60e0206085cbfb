package vn.giaouoc.ui.report.overview;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import vn.giaouoc.db.report.form.FormContent;
import vn.giaouoc.db.report.part.Tree;
import vn.giaouoc.ui.report.list.ReportChoices;

/** Year, tree and figure. */
class OverviewControls extends Div {

    private static final long serialVersionUID = 1L;

    /** One figure of the form that can be looked at. */
    record Choice(String cell, String label) {

        static List<Choice> of(FormContent form) {
            return form.places()
                    .filter(place -> place.cell().type().numeric())
                    .map(place -> new Choice(place.cell().key(), place.cell().key() + ". " + name(place)))
                    .toList();
        }

        private static String name(FormContent.Place place) {
            return place.line().cells().size() == 1
                    ? place.line().name()
                    : place.line().name() + ", " + place.cell().label();
        }
    }

    OverviewControls(
            OverviewAddress address, List<Integer> years, List<Choice> cells, Consumer<OverviewAddress> choose) {
        addClassName("gu-rp-controls");
        var tree = new Select<Tree>();
        tree.addClassName("gu-rp-tree");
        tree.setLabel("Cây tổ chức");
        tree.setItems(Tree.values());
        tree.setItemLabelGenerator(Tree::label);
        tree.setValue(address.tree());
        tree.addValueChangeListener(event -> choose.accept(address.tree(event.getValue())));
        add(
                ReportChoices.year(address.year(), years, year -> choose.accept(address.year(year))),
                tree,
                cell(address, cells, choose));
    }

    private static ComboBox<Choice> cell(
            OverviewAddress address, List<Choice> cells, Consumer<OverviewAddress> choose) {
        var cell = new ComboBox<Choice>("Chỉ tiêu");
        cell.setItems(cells);
        cell.setItemLabelGenerator(Choice::label);
        cells.stream()
                .filter(choice -> choice.cell().equals(address.cell()))
                .findFirst()
                .ifPresent(cell::setValue);
        cell.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                choose.accept(address.cell(event.getValue().cell()));
            }
        });
        return cell;
    }
}
