package vn.giaouoc.ui.shell.failed;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;
import vn.giaouoc.ui.shell.MainLayout;

/** Shown for an address that leads nowhere, instead of Vaadin's own English page. */
@Prototype
@PageTitle("Không có trang này")
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class NowhereView extends VerticalLayout implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> nowhere) {
        removeAll();
        addClassNames("gu-view", "gu-reading");
        add(
                new H1("Không có trang này"),
                new Paragraph(
                        "Địa chỉ có thể thiếu một phần khi chép, hoặc trang đã dời đi. Anh/chị mở lại từ trang việc cần"
                                + " làm hoặc từ danh mục bên trái."),
                new Anchor("/", "Về trang việc cần làm"));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
