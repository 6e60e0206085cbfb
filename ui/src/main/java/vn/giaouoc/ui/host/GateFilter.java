package vn.giaouoc.ui.host;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.giaouoc.ui.shell.RequestActor;

/**
 * Lets in only what came through the gate, and ends a Vaadin session whose person is not the one who signed in now:
 * after sign-out, after a disabled account, after somebody else signs in on the same device.
 */
final class GateFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ACCOUNT = "giaouoc.account";

    private final transient GateTickets tickets;

    GateFilter(GateTickets tickets) {
        this.tickets = tickets;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var ticket = tickets.redeem(request.getHeader(GateTickets.HEADER));
        if (ticket == null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var actor = ticket.orElse(null);
        bindSession(request, actor == null ? 0 : actor.sessionId());
        if (actor != null) {
            request.setAttribute(RequestActor.ATTRIBUTE, actor);
        }
        chain.doFilter(request, response);
    }

    private static void bindSession(HttpServletRequest request, long signIn) {
        var session = request.getSession(false);
        if (session == null) {
            return;
        }
        var bound = session.getAttribute(ACCOUNT);
        if (bound == null) {
            session.setAttribute(ACCOUNT, signIn);
        } else if (!bound.equals(signIn)) {
            session.invalidate();
        }
    }
}
