package vn.giaouoc.app.access.guard;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.Map;
import java.util.Optional;
import vn.giaouoc.app.access.SignedInPerson;

/** What the security filter knows of whoever sent a verified token. */
record TokenHolder(SignedInPerson who) implements Authentication {

    /** Who sent this request; empty when nobody is signed in. */
    static Optional<SignedInPerson> of(HttpRequest<?> request) {
        return request.getUserPrincipal(TokenHolder.class).map(TokenHolder::who);
    }

    @Override
    public String getName() {
        return Long.toString(who.accountId());
    }

    /** Nothing: whoever wants to know more asks {@link #who}. */
    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }
}
