package vn.giaouoc.ui.host;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.giaouoc.app.common.Actor;

/** Asks the access feature who knocks. */
@Singleton
class GateKeeper {

    /**
     * Who came.
     *
     * @param actor the person signed in, empty for the public
     * @param cookies cookies to set with the answer, such as a renewed access token
     */
    record Visitor(Optional<Actor> actor, List<String> cookies) {}

    Visitor knock(HttpRequest<?> request) {
        return new Visitor(Optional.empty(), List.of());
    }
}
