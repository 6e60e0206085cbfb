package vn.giaouoc.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;

/** Said instead of a view the person's offices do not open. */
@Prototype
@Route(value = "khong-co-quyen", layout = MainLayout.class)
@PageTitle("Không có quyền")
public class NotForYouView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    NotForYouView() {
        addClassNames("gu-view", "gu-reading");
        add(
                new H1("Trang này không dành cho vai của anh/chị"),
                new Paragraph("Nếu cần dùng, anh/chị nhờ công đoàn cấp trên hoặc quản trị giao chức vụ tương ứng;"
                        + " quyền có hiệu lực ngay sau khi giao."),
                new Anchor("/", "Về trang việc cần làm"));
    }
}
