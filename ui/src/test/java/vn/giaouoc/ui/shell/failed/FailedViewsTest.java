package vn.giaouoc.ui.shell.failed;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.ViewTest;

/** Whatever goes wrong on the way to a page, the person reads a Vietnamese sentence that says what to do next. */
class FailedViewsTest extends ViewTest {

    private static final Actor NURSE = new Actor(7, 8, "Trần Thị Thu Hà", 9, List.of());

    /** A page that cannot be made. */
    @AnonymousAllowed
    public static class BrokenView extends com.vaadin.flow.component.html.Div implements BeforeEnterObserver {

        private static final long serialVersionUID = 1L;
        private static RuntimeException cause = new IllegalStateException();

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw cause;
        }
    }

    @BeforeEach
    void somebody() {
        signIn(NURSE);
        RouteConfiguration.forSessionScope().setRoute("thu-nghiem/trang-hong", BrokenView.class);
    }

    @Test
    void an_address_that_leads_nowhere_says_so_in_vietnamese() {
        var page = navigate("khong-he-co", NowhereView.class);
        assertThat(heading()).isEqualTo("Không có trang này");
        assertThat(find(Anchor.class).from(page).single().getHref()).isEqualTo("/");
    }

    @Test
    void a_fault_shows_an_id_and_nothing_of_its_inside() {
        BrokenView.cause = new IllegalStateException("jdbc:mysql://secret");
        navigate("thu-nghiem/trang-hong", FaultView.class);
        assertThat(heading()).isEqualTo("Chưa mở được trang này");
        assertThat(words()).containsPattern("mã [0-9a-f]{8}").doesNotContain("jdbc");
    }

    @Test
    void a_database_that_is_away_is_a_pause() {
        BrokenView.cause = new IllegalStateException(new SQLTransientConnectionException());
        navigate("thu-nghiem/trang-hong", FaultView.class);
        assertThat(heading()).isEqualTo("Cổng đang tạm nghỉ");
        assertThat(words()).contains("Những gì đã gửi vẫn còn nguyên");
    }

    @Test
    void a_refusal_keeps_its_sentence() {
        BrokenView.cause = Refusal.notFound("GONE", "Đơn vị này đã giải thể. Anh/chị xem đơn vị kế thừa.");
        navigate("thu-nghiem/trang-hong", RefusedView.class);
        assertThat(words()).isEqualTo("Đơn vị này đã giải thể. Anh/chị xem đơn vị kế thừa.");
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private String words() {
        return find(Paragraph.class).single().getText();
    }
}
