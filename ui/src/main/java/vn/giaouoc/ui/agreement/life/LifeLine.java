package vn.giaouoc.ui.agreement.life;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.giaouoc.app.agreement.history.LifeStep;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.ui.common.Figures;

/** The stations from draft to judgement, each with the day it was reached: sign, word and day, never colour alone. */
public class LifeLine extends OrderedList {

    private static final long serialVersionUID = 1L;

    public LifeLine(List<LifeStep> steps) {
        addClassName("gu-ag-life");
        getElement().setAttribute("aria-label", "Các bước của giao ước");
        steps.forEach(step -> add(item(step)));
    }

    private static ListItem item(LifeStep step) {
        var sign = new Span(sign(step.progress()));
        sign.addClassName("gu-ag-life-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var item = new ListItem(sign, new Span(step.label()));
        item.addClassName("gu-ag-life-" + step.progress().name().toLowerCase(java.util.Locale.ROOT));
        var at = step.at();
        if (at != null) {
            var day = new Span(Figures.day(at.atZone(Times.ZONE).toLocalDate()));
            day.addClassNames("gu-muted", "gu-small");
            item.add(day);
        }
        if (step.progress() == LifeStep.Progress.NOW) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private static String sign(LifeStep.Progress progress) {
        return switch (progress) {
            case DONE -> "●";
            case NOW -> "◐";
            case AHEAD -> "○";
            case STUCK -> "■";
        };
    }
}
