package vn.giaouoc.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.ui.ViewTest;

/** What tests of report screens have in common: a province in November, and how a screen is read and pressed. */
abstract class ReportScreens extends ViewTest {

    @Inject
    ReportScene scene;

    @Inject
    SceneClock clock;

    @BeforeEach
    void inNovember() {
        clock.at("2026-11-21T14:30:00");
    }

    void open(long reportId) {
        UI.getCurrent().navigate("bao-cao/" + reportId);
    }

    /** All words of the view. */
    String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    void press(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    boolean offers(String words) {
        return !find(Button.class).withText(words).all().isEmpty();
    }

    TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    void type(String label, String words) {
        test(field(label)).setValue(words);
    }
}
