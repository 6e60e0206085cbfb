package vn.giaouoc.ui.report.cell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import vn.giaouoc.app.figure.FigureRow;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Figures;

/** The rows a figure is made of, each with its day and the way to where it can be mended. */
final class RowsDialog {

    /** More than a person reads; the rest is where the rows come from. */
    private static final int MOST = 500;

    private RowsDialog() {}

    static Dialog of(String label, List<FigureRow> rows) {
        var dialog = new Dialog(label);
        dialog.setWidth("min(94vw, 640px)");
        dialog.add(rows.isEmpty() ? Blocks.empty("Chưa có dòng nào tạo nên con số này.") : list(rows));
        if (rows.size() > MOST) {
            dialog.add(Blocks.muted("Còn " + Figures.number(rows.size() - MOST) + " dòng nữa, xem ở nơi phát sinh."));
        }
        dialog.getFooter().add(new Button("Đóng", click -> dialog.close()));
        return dialog;
    }

    private static Component list(List<FigureRow> rows) {
        var list = new OrderedList();
        list.addClassName("gu-rp-rows");
        rows.stream().limit(MOST).forEach(row -> list.add(item(row)));
        return list;
    }

    private static ListItem item(FigureRow row) {
        var path = row.path();
        Component text = path == null ? new Span(row.text()) : new Anchor(path, row.text());
        var item = new ListItem(text);
        var on = row.on();
        if (on != null) {
            item.add(Blocks.muted("Ngày " + Figures.day(on)));
        }
        if (row.amount().compareTo(BigDecimal.ONE) != 0) {
            item.add(Blocks.muted("Số lượng " + CellText.of(CellType.COUNT, row.amount())));
        }
        return item;
    }
}
