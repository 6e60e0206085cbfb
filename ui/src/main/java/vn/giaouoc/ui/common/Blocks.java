package vn.giaouoc.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** The small blocks a screen is built of: a part under its heading, a line, a row, a card, an empty state. */
public final class Blocks {

    private Blocks() {}

    /** A part of a screen under its own heading. */
    public static Div section(String title, Component... content) {
        var section = new Div(new H2(title));
        section.add(content);
        section.addClassName("gu-section");
        section.setWidthFull();
        return section;
    }

    /** A line that says why nothing is there and what to do. */
    public static Div empty(String sentence) {
        var empty = new Div(sentence);
        empty.addClassName("gu-empty");
        return empty;
    }

    public static Div muted(String text) {
        var line = new Div(text);
        line.addClassNames("gu-muted", "gu-small");
        return line;
    }

    /** What somebody should read before going on. */
    public static Div told(String sentence) {
        var told = new Div(sentence);
        told.addClassName("gu-told");
        return told;
    }

    public static Div row(Component... content) {
        var row = new Div(content);
        row.addClassName("gu-row");
        return row;
    }

    public static Div column(Component... content) {
        var column = new Div(content);
        column.addClassName("gu-column");
        return column;
    }

    public static Div card(Component... content) {
        var card = new Div(content);
        card.addClassNames("gu-card", "gu-column");
        return card;
    }

    public static Anchor button(String path, String words) {
        var link = new Anchor(path, words);
        link.addClassName("gu-button");
        return link;
    }

    /** A number with the words under it. */
    public static Div figure(String number, String words) {
        var large = new Span(number);
        large.addClassName("gu-figure");
        return column(large, muted(words));
    }
}
