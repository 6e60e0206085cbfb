package vn.giaouoc.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.AgreementScene.World;
import vn.giaouoc.ui.ViewTest;

/**
 * What tests of agreement screens have in common: a unit with departments and their heads, and how a screen is read. Each
 * test class names its scenes itself: properties are not inherited.
 */
abstract class AgreementScreens extends ViewTest {

    @Inject
    AgreementScene scene;

    void desk(World world) {
        go("giao-uoc?don-vi=" + world.unit() + "&cuoc-van-dong=" + world.campaign() + "&nam=" + AgreementScene.YEAR);
    }

    void open(long agreementId, String part) {
        go("giao-uoc/" + agreementId + (part.isEmpty() ? "" : "?muc=" + part));
    }

    void go(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(
                        parts[0], com.vaadin.flow.router.QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    /** All words of the view. */
    String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    /** All words of the browser tab, dialogs included. */
    String everything() {
        return find(Component.class).all().stream()
                .map(component -> component.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }

    void press(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    boolean offers(String words) {
        return !find(Button.class).withText(words).all().isEmpty();
    }

    /** Labels of fields are no text of the page. */
    Stream<String> labels() {
        return find(Component.class).all().stream()
                .map(component -> component.getElement().getProperty("label"))
                .filter(Objects::nonNull);
    }
}
