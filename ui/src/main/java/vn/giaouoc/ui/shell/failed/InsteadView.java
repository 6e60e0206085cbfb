package vn.giaouoc.ui.shell.failed;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;

/** A heading, one sentence that says what to do next, and where to go: what stands in the place of a view. */
abstract class InsteadView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    InsteadView() {
        addClassNames("gu-view", "gu-reading");
    }

    void say(String heading, String sentence, Anchor... ways) {
        removeAll();
        add(new H1(heading), new Paragraph(sentence));
        add(ways);
    }

    static Anchor home() {
        return new Anchor("/", "Về trang việc cần làm");
    }
}
