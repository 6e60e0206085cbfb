package vn.giaouoc.ui.report.section;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import vn.giaouoc.app.report.page.LinePage;
import vn.giaouoc.ui.common.Blocks;

/** One indicator: its code and name, where the plan asks for it, and its cells. */
class LineBlock extends Div {

    private static final long serialVersionUID = 1L;

    private final Div cells = new Div();

    /**
     * @param asking the address a question about the report is asked at; empty for whoever asks none
     */
    LineBlock(LinePage line, String asking) {
        addClassName("gu-rp-line");
        var code = new Span(line.code());
        code.addClassName("gu-rp-code");
        var name = new H3(code, new Span(line.name()));
        add(name, Blocks.muted(from(line)));
        var note = line.note();
        if (note != null) {
            add(Blocks.muted(note));
        }
        if (line.hidden()) {
            add(Blocks.muted("Chỉ đơn vị và người thẩm định được xem dòng này."));
        }
        cells.addClassName("gu-rp-cells");
        add(cells);
        if (!asking.isEmpty()) {
            var ask = new Anchor(asking + "&dong=" + line.code(), "Hỏi về dòng này");
            ask.addClassName("gu-rp-ask");
            add(ask);
        }
    }

    void take(Component cell, Component note) {
        var both = new Div(cell, note);
        both.addClassName("gu-column");
        cells.add(both);
    }

    private static String from(LinePage line) {
        var how = switch (line.kind()) {
            case TYPED -> "Đơn vị ghi";
            case DERIVED -> "Cổng tự lấy";
            case DERIVED_OR_TYPED -> "Cổng tự lấy, sửa được khi ghi lý do";
        };
        return how + " · Đơn vị tính: " + line.units() + " · Kế hoạch mục " + line.clause();
    }
}
