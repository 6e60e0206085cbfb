package vn.giaouoc.ui.common;

import com.vaadin.flow.component.html.Span;

/** A state as word, sign and colour: never colour alone. */
public class StatusBadge extends Span {

    private static final long serialVersionUID = 1L;

    /** How a state feels; each brings its sign and colour. */
    public enum Mood {
        DONE("●", "success"),
        UNDER_WAY("◐", "muted"),
        ATTENTION("▲", "warning"),
        BAD("■", "danger"),
        IDLE("○", "muted");

        private final String sign;
        private final String colour;

        Mood(String sign, String colour) {
            this.sign = sign;
            this.colour = colour;
        }
    }

    public StatusBadge(Mood mood, String word) {
        var sign = new Span(mood.sign);
        sign.getElement().setAttribute("aria-hidden", "true");
        addClassNames("gu-status", "gu-status-" + mood.colour);
        add(sign, new Span(word));
    }
}
