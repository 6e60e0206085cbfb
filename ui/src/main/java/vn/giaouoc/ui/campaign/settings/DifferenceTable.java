package vn.giaouoc.ui.campaign.settings;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.campaign.TextDifference;
import vn.giaouoc.db.campaign.PledgeItem;

/** Two versions side by side; what changed is marked by a word and struck out or set in bold, never by colour alone. */
class DifferenceTable extends Div {

    private static final long serialVersionUID = 1L;

    DifferenceTable() {
        setWidthFull();
    }

    void show(List<PledgeItem> before, List<PledgeItem> after) {
        removeAll();
        var body = new NativeTableBody();
        for (var line : TextDifference.between(before, after)) {
            body.add(new NativeTableRow(
                    cell(line.before(), line.same() ? "span" : "del"),
                    cell(line.after(), line.same() ? "span" : "ins"),
                    new NativeTableCell(word(line))));
        }
        var table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        new NativeTableHeaderCell("Đang có"),
                        new NativeTableHeaderCell("Sẽ là"),
                        new NativeTableHeaderCell("Khác"))),
                body);
        table.addClassName("gu-difference");
        add(table);
    }

    private static NativeTableCell cell(@Nullable String text, String tag) {
        var marked = new HtmlContainer(tag);
        marked.setText(text == null ? "" : text);
        return new NativeTableCell(marked);
    }

    private static String word(TextDifference line) {
        if (line.before() == null) {
            return "Thêm";
        }
        return line.after() == null ? "Bỏ" : line.same() ? "Giữ nguyên" : "Sửa";
    }
}
