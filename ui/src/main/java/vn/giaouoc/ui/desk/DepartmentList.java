package vn.giaouoc.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.giaouoc.app.desk.DeskLine;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.RateBar;
import vn.giaouoc.ui.common.StatusBadge;

/** Departments with how many may still sign: counts, no names. One card a line, so it reads the same on every screen. */
class DepartmentList extends Div {

    private static final long serialVersionUID = 1L;

    DepartmentList(List<DeskLine> lines) {
        addClassName("gu-desk-departments");
        setWidthFull();
        var words =
                new Paragraph("«Còn có thể ký» là những người chưa trả lời. Ai đã chọn không ký hoặc đã rút cam kết thì"
                        + " không nhắc nữa.");
        words.addClassNames("gu-muted", "gu-small");
        add(new H2("Theo phòng, ban"), words);
        var cards = new Div();
        cards.addClassName("gu-cards");
        lines.forEach(line -> cards.add(card(line)));
        add(cards);
    }

    private static Div card(DeskLine line) {
        var name = new Span(line.name());
        name.addClassName("gu-desk-name");
        var head = new Div(name, left(line));
        head.addClassName("gu-desk-line");
        var signed = new Span(Figures.number(line.signed()) + "/" + Figures.number(line.eligible()) + " đã ký");
        signed.addClassNames("gu-muted", "gu-small");
        var card = new Div(head, new RateBar(line.signed(), line.eligible()), signed);
        card.addClassName("gu-card");
        return card;
    }

    private static StatusBadge left(DeskLine line) {
        if (line.eligible() == 0) {
            return new StatusBadge(StatusBadge.Mood.IDLE, "Không có ai thuộc diện ký");
        }
        return line.left() == 0
                ? new StatusBadge(StatusBadge.Mood.DONE, "Đã trả lời đủ")
                : new StatusBadge(StatusBadge.Mood.UNDER_WAY, "Còn " + Figures.number(line.left()) + " có thể ký");
    }
}
