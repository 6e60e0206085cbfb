package vn.giaouoc.app.access.guard;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.reader.TokenReader;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.giaouoc.app.access.door.AccessCookies;

/** Tells the security filter where the access token is: in the cookie; programs may send it as a bearer instead. */
@Singleton
class AccessCookieReader implements TokenReader<HttpRequest<?>> {

    @Override
    public Optional<String> findToken(HttpRequest<?> request) {
        return AccessCookies.read(request, AccessCookies.ACCESS);
    }
}
