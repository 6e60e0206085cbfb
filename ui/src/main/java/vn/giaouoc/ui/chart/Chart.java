package vn.giaouoc.ui.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;

/**
 * A chart drawn by Chart.js in the colours and the font of the page, light and dark. It is a picture to whoever hears the
 * page: what it shows stands in the table beside it. It ends itself when it leaves the page.
 */
@Tag("gu-chart")
@JavaScript("context://giaouoc/chart.umd.min.js")
@JavaScript("context://giaouoc/gu-chart.js")
@StyleSheet("context://giaouoc/chart.css")
class Chart extends Component {

    private static final long serialVersionUID = 1L;

    private final transient Drawing drawing;

    Chart(String label, Drawing drawing) {
        this.drawing = drawing;
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
    }

    /** What the browser is told. */
    Drawing drawing() {
        return drawing;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.draw($0)", drawing);
    }
}
