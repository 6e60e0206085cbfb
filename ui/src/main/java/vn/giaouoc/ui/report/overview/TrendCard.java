package vn.giaouoc.ui.report.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import vn.giaouoc.app.report.overview.Trend;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.ui.common.Blocks;

/** One figure year by year, as bars and as a table, with the line where the tree was made anew. */
class TrendCard extends Div {

    private static final long serialVersionUID = 1L;

    TrendCard(Trend trend) {
        addClassNames("gu-card", "gu-column");
        add(new H2("Qua các năm"));
        if (trend.cells().isEmpty()) {
            add(Blocks.muted("Các năm này chưa có báo cáo nào có chỉ tiêu đó."));
            return;
        }
        var cell = trend.cells().getFirst();
        var most = trend.years().stream()
                .map(year -> year.values().getOrDefault(cell.cell(), BigDecimal.ZERO))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        var full = cell.type() == CellType.PERCENT ? BigDecimal.valueOf(100) : most;
        var table = new Element("table");
        table.getClassList().add("gu-rp-years");
        table.appendChild(row("th", "Năm", "", "Giá trị", "Đơn vị đã tính"));
        for (var year : trend.years()) {
            if (year.year() == trend.mark().getYear() && year != trend.years().getFirst()) {
                table.appendChild(mark(trend.markText()));
            }
            table.appendChild(line(year, cell, full));
        }
        getElement().appendChild(table);
    }

    private static Element line(Trend.Year year, Trend.TrendCell cell, BigDecimal full) {
        var value = year.values().get(cell.cell());
        var unit = cell.type() == CellType.PERCENT && value != null ? " %" : "";
        var row = row(
                "td",
                Integer.toString(year.year()),
                "",
                CellText.of(cell.type(), value) + unit,
                year.counted() + "/" + year.owing());
        if (value != null && full.signum() > 0) {
            var bar = new Element("div");
            bar.getClassList().add("gu-rp-bar");
            bar.getStyle().set("width", Math.clamp(100 * value.doubleValue() / full.doubleValue(), 0, 100) + "%");
            bar.setAttribute("aria-hidden", "true");
            row.getChild(1).appendChild(bar);
        }
        return row;
    }

    private static Element mark(String text) {
        var cell = new Element("td").setText(text);
        cell.setAttribute("colspan", "4");
        cell.getClassList().add("gu-rp-mark");
        return new Element("tr").appendChild(cell);
    }

    private static Element row(String tag, String... cells) {
        var row = new Element("tr");
        for (var cell : cells) {
            row.appendChild(new Element(tag).setText(cell));
        }
        return row;
    }
}
