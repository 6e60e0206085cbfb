package vn.giaouoc.ui.shell.failed;

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
public class NowhereView extends InsteadView implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> nowhere) {
        say(
                "Không có trang này",
                "Địa chỉ có thể thiếu một phần khi chép, hoặc trang đã dời đi. Anh/chị mở lại từ trang việc cần làm hoặc"
                        + " từ danh mục bên trái.",
                home());
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
