package vn.giaouoc.ui.common;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.giaouoc.db.common.Percent;

/** A rate as a bar and a number; the number is what counts, the bar is for the eye. */
public class RateBar extends Div {

    private static final long serialVersionUID = 1L;

    /** The share {@code part / whole}; "-" and no bar when the whole is 0. */
    public RateBar(long part, long whole) {
        addClassName("gu-rate");
        var fill = new Div();
        fill.addClassName("gu-rate-fill");
        fill.setWidth((whole <= 0 ? 0 : Math.min(100, 100.0 * part / whole)) + "%");
        var track = new Div(fill);
        track.addClassName("gu-rate-track");
        track.getElement().setAttribute("aria-hidden", "true");
        var text = new Span(Percent.of(part, whole).text());
        text.addClassName("gu-rate-text");
        add(track, text);
    }
}
