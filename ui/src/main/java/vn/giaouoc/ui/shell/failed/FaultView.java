package vn.giaouoc.ui.shell.failed;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giaouoc.app.common.Faults;
import vn.giaouoc.ui.shell.MainLayout;

/**
 * Shown when a page could not be made: a database that is away is a pause, anything else a fault of ours with an id that
 * the log carries too. Never a stack trace.
 */
@Prototype
@PageTitle("Chưa mở được trang")
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class FaultView extends InsteadView implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FaultView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> fault) {
        var here = new Anchor(event.getLocation().getPathWithQueryParameters(), "Thử lại");
        if (Faults.isDatabaseAway(fault.getException())) {
            say(
                    "Cổng đang tạm nghỉ",
                    "Cổng chưa nối được cơ sở dữ liệu. Những gì đã gửi vẫn còn nguyên; anh/chị thử lại sau ít giây.",
                    here);
            return HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
        }
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("fault {} at {}", id, event.getLocation().getPath(), fault.getException());
        say(
                "Chưa mở được trang này",
                "Cổng gặp lỗi ngoài ý muốn (mã %s). Anh/chị thử lại; nếu vẫn lỗi, báo mã này cho quản trị."
                        .formatted(id),
                here,
                home());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
