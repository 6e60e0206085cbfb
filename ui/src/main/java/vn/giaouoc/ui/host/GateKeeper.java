package vn.giaouoc.ui.host;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.giaouoc.app.access.door.AccessGate;
import vn.giaouoc.app.common.Actor;

/** Asks the access feature who knocks: the database is asked at every request, so a disabled account is out at once. */
@Singleton
class GateKeeper {

    /**
     * Who came.
     *
     * @param actor the person signed in, empty for the public
     * @param cookies cookies to set with the answer, such as a renewed access token
     */
    record Visitor(Optional<Actor> actor, List<Cookie> cookies) {}

    private final AccessGate access;

    GateKeeper(AccessGate access) {
        this.access = access;
    }

    Visitor knock(HttpRequest<?> request) {
        var actor = access.actorOf(request);
        if (actor.isPresent()) {
            return new Visitor(actor, List.of());
        }
        return access.renewed(request)
                .map(renewed -> new Visitor(Optional.of(renewed.actor()), renewed.cookies()))
                .orElseGet(() -> new Visitor(Optional.empty(), List.of()));
    }
}
