package vn.giaouoc.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import vn.giaouoc.app.common.Actor;

/** What holds for every browser tab: Vietnamese, refusals as sentences, and no view for whom it is not meant. */
@Singleton
class SessionRules implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final transient SignedIn signedIn;

    SessionRules(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getDocument().child(0).attr("lang", "vi"));
        event.getSource().addSessionInitListener(start -> {
            start.getSession().setLocale(VIETNAMESE);
            start.getSession().setErrorHandler(new Notices());
        });
        event.getSource().addUIInitListener(start -> start.getUI().addBeforeEnterListener(this::guard));
    }

    private void guard(BeforeEnterEvent event) {
        var view = event.getNavigationTarget();
        if (view.isAnnotationPresent(AnonymousAllowed.class) || view == NotForYouView.class) {
            return;
        }
        if (!signedIn.present()) {
            var back = event.getLocation().getPath();
            event.getUI().getPage().setLocation("/dang-nhap" + (back.isEmpty() ? "" : "?tiep=/" + back));
            event.rerouteTo(NotForYouView.class);
        } else if (!mayOpen(signedIn.actor(), view)) {
            event.rerouteTo(NotForYouView.class);
        }
    }

    /** True when the actor holds one of the authorities the view needs, or it needs none. */
    static boolean mayOpen(Actor actor, Class<?> view) {
        var needs = view.getAnnotation(Needs.class);
        return needs == null || Arrays.stream(needs.value()).anyMatch(actor::mayAnywhere);
    }
}
