package vn.giaouoc.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.ui.ViewTest;

class HomeViewTest extends ViewTest {

    private static final Actor NURSE = new Actor(7, 8, "Trần Thị Thu Hà", 9, List.of());

    @Test
    void home_says_what_is_to_be_done() {
        signIn(NURSE);
        navigate(HomeView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Việc cần làm");
    }

    @Test
    void nobody_sees_home_without_signing_in() {
        navigate("", NotForYouView.class);
        assertThat(getCurrentView()).isInstanceOf(NotForYouView.class);
    }
}
