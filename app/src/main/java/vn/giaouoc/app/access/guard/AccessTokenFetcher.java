package vn.giaouoc.app.access.guard;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import io.micronaut.security.token.TokenAuthenticationFetcher;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.reactivestreams.Publisher;
import vn.giaouoc.app.access.AccessTokens;
import vn.giaouoc.app.access.door.AccessCookies;

/**
 * Tells the security filter who sent a request: the access token is in the cookie; programs may send it as a bearer instead.
 * It reads tokens the way the rest of the portal does, in one step instead of the library's chain of readers, validators
 * and claims: every signature passes here ({@code ./portal bench sign}).
 */
@Singleton
@Replaces(TokenAuthenticationFetcher.class)
class AccessTokenFetcher implements AuthenticationFetcher<HttpRequest<?>> {

    private static final String BEARER = "Bearer ";

    private final AccessTokens tokens;

    AccessTokenFetcher(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        return token(request)
                .flatMap(tokens::read)
                .map(who -> Publishers.<Authentication>just(new TokenHolder(who)))
                .orElseGet(Publishers::empty);
    }

    private static Optional<String> token(HttpRequest<?> request) {
        return AccessCookies.read(request, AccessCookies.ACCESS)
                .or(() -> request.getHeaders()
                        .getAuthorization()
                        .filter(value -> value.startsWith(BEARER))
                        .map(value -> value.substring(BEARER.length())));
    }
}
