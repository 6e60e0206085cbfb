package vn.giaouoc.app.access.door;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.giaouoc.app.access.AccessTokens;
import vn.giaouoc.app.access.ActorService;
import vn.giaouoc.app.access.SessionService;
import vn.giaouoc.app.access.SignedInPerson;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.common.Refusal;

/** Who is behind a request, for those who stand before the controllers. All methods but one read the database. */
@Singleton
public class AccessGate {

    private final AccessTokens tokens;
    private final ActorService actors;
    private final SessionService sessions;
    private final AccessCookies cookies;

    public AccessGate(AccessTokens tokens, ActorService actors, SessionService sessions, AccessCookies cookies) {
        this.tokens = tokens;
        this.actors = actors;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    /** An actor and the cookies that must go out with the answer. */
    public record Renewed(Actor actor, List<Cookie> cookies) {}

    /** Who the access cookie speaks of; only the token is looked at, not the database. */
    public Optional<SignedInPerson> personOf(HttpRequest<?> request) {
        return AccessCookies.read(request, AccessCookies.ACCESS).flatMap(tokens::read);
    }

    /** The actor behind the access cookie; none when it is missing, expired, or its session is over. */
    public Optional<Actor> actorOf(HttpRequest<?> request) {
        return personOf(request).flatMap(person -> {
            try {
                return Optional.of(actors.actor(person.accountId(), person.sessionId()));
            } catch (Refusal over) {
                return Optional.empty();
            }
        });
    }

    /** Renews an expired access token by the refresh cookie: for document requests, which no script can repeat. */
    public Optional<Renewed> renewed(HttpRequest<?> request) {
        return AccessCookies.read(request, AccessCookies.REFRESH).flatMap(refresh -> {
            try {
                var fresh = sessions.refresh(refresh);
                var who = fresh.who();
                return Optional.of(
                        new Renewed(actors.actor(who.accountId(), who.sessionId()), cookies.of(request, fresh)));
            } catch (Refusal over) {
                return Optional.empty();
            }
        });
    }
}
