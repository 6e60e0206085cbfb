package vn.giaouoc.ui.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.common.Refusal;

/**
 * The actor the gate found for this request; work that goes on after the request (a progress bar's thread) sees the one
 * of the request that began it.
 */
@Singleton
public class RequestActor implements SignedIn {

    /** The request attribute the gate leaves the actor in. */
    public static final String ATTRIBUTE = Actor.class.getName();

    @Override
    public Actor actor() {
        var actor = find();
        if (actor == null) {
            throw Refusal.forbidden("SIGN_IN_FIRST", "Phiên làm việc đã hết. Anh/chị hãy đăng nhập lại.");
        }
        return actor;
    }

    @Override
    public boolean present() {
        return find() != null;
    }

    private static @Nullable Actor find() {
        var session = VaadinSession.getCurrent();
        var request = VaadinRequest.getCurrent();
        if (request != null) {
            var actor = (Actor) request.getAttribute(ATTRIBUTE);
            if (session != null) {
                session.setAttribute(Actor.class, actor);
            }
            return actor;
        }
        return session == null ? null : session.getAttribute(Actor.class);
    }
}
