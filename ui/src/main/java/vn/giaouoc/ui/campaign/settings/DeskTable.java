package vn.giaouoc.ui.campaign.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A small table that becomes a list of cards on a phone; the head's words go along as labels. */
class DeskTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final String[] head;
    private final NativeTableBody body = new NativeTableBody();

    DeskTable(String... head) {
        this.head = head;
        addClassName("gu-table");
        var row = new NativeTableRow();
        for (var word : head) {
            row.add(new NativeTableHeaderCell(word));
        }
        add(new NativeTableHeader(row), body);
    }

    void row(Component... cells) {
        var row = new NativeTableRow();
        for (int column = 0; column < cells.length; column++) {
            var cell = new NativeTableCell(cells[column]);
            if (!head[column].isEmpty()) {
                cell.getElement().setAttribute("data-label", head[column]);
            }
            row.add(cell);
        }
        body.add(row);
    }
}
