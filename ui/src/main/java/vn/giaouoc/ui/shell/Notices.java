package vn.giaouoc.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giaouoc.db.common.Refusal;

/** Shows a refusal as its sentence; hides a fault behind a plain apology with an id that the log carries too. */
public final class Notices implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final int LONG_ENOUGH_TO_READ = 9_000;

    @Override
    public void error(ErrorEvent event) {
        var refusal = refusalIn(event.getThrowable());
        if (refusal != null) {
            refuse(refusal);
            return;
        }
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("fault {}", id, event.getThrowable());
        show(
                "Cổng gặp lỗi ngoài ý muốn (mã " + id + "). Việc anh/chị đang nhập vẫn còn trên màn hình; hãy thử lại,"
                        + " nếu vẫn lỗi thì báo mã này cho quản trị.",
                NotificationVariant.LUMO_ERROR);
    }

    private static @org.jspecify.annotations.Nullable Refusal refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }

    /** The sentence of a refusal. */
    public static void refuse(Refusal refusal) {
        show(refusal.sentence(), NotificationVariant.LUMO_ERROR);
    }

    /** Something went well: one sentence. */
    public static void done(String sentence) {
        show(sentence, NotificationVariant.LUMO_SUCCESS);
    }

    private static void show(String sentence, NotificationVariant variant) {
        if (UI.getCurrent() == null) {
            return;
        }
        var notice = Notification.show(sentence, LONG_ENOUGH_TO_READ, Notification.Position.TOP_CENTER);
        notice.addThemeVariants(variant);
        notice.setAssertive(variant == NotificationVariant.LUMO_ERROR);
    }
}
