package vn.giaouoc.app.access;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.AccessSession;
import vn.giaouoc.db.access.AccessSessionRepository;
import vn.giaouoc.db.access.Account;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.access.SessionKind;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/**
 * Signed-in devices: started, renewed, ended. The refresh token rotates at every use; the one before still works for
 * some seconds (two tabs, a lost answer), later it ends the session, because somebody copied it.
 */
@Singleton
public class SessionService {

    /** How long a just replaced refresh token still works. */
    public static final Duration GRACE = Duration.ofSeconds(20);

    private final AccessSessionRepository sessions;
    private final AccountRepository accounts;
    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final Times times;

    public SessionService(
            AccessSessionRepository sessions,
            AccountRepository accounts,
            RefreshTokens refreshTokens,
            AccessTokens accessTokens,
            Times times) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.times = times;
    }

    /** Signs a device in, after the secret was checked. */
    @Transactional
    public Tokens start(Account account, SessionKind kind, @Nullable String device) {
        var now = times.now();
        var id = Ids.next();
        var refresh = refreshTokens.first();
        var session = sessions.save(new AccessSession(
                id,
                account.id(),
                kind,
                hash(refresh),
                null,
                now,
                now,
                now.plus(refreshTokens.lifetime(kind)),
                null,
                null,
                device));
        return tokens(session, account, refresh);
    }

    /**
     * New tokens for a refresh token; refuses with SIGN_IN SESSION_ENDED. Not one transaction: who lost the race must see
     * what the winner wrote, and the end of a copied session must stay written.
     */
    public Tokens refresh(String refresh) {
        var now = times.now();
        var next = refreshTokens.after(refresh);
        var current = sessions.findByRefreshHash(hash(refresh)).filter(session -> session.liveAt(now));
        if (current.isPresent()) {
            if (sessions.rotate(current.get().id(), hash(refresh), hash(next), now) == 1) {
                return tokens(current.get(), account(current.get()), next);
            }
        }
        var replaced = sessions.findByPreviousHash(hash(refresh))
                .filter(session -> session.liveAt(now))
                .orElseThrow(ActorService::ended);
        var rotatedAt = replaced.rotatedAt();
        if (rotatedAt == null || now.isAfter(rotatedAt.plus(GRACE))) {
            sessions.end(replaced.id(), now);
            throw ActorService.ended();
        }
        return tokens(replaced, account(replaced), next);
    }

    /** Signs out the device of this session; again is no error. */
    public void signOut(long sessionId) {
        sessions.end(sessionId, times.now());
    }

    /** Signs out the device that holds this refresh token; an unknown token is no error. */
    public void signOutBy(String refresh) {
        sessions.findByRefreshHash(hash(refresh)).ifPresent(session -> signOut(session.id()));
    }

    /** The devices the actor is signed in on, newest first. */
    public List<AccessSession> devices(Actor actor) {
        return sessions.live(actor.accountId(), times.now());
    }

    /** Signs out one of the actor's own devices. */
    public void signOut(Actor actor, long sessionId) {
        var own = devices(actor).stream().anyMatch(session -> session.id() == sessionId);
        if (!own) {
            throw Refusal.notFound(
                    "DEVICE_UNKNOWN", "Thiết bị này không còn đăng nhập. Anh/chị tải lại trang để xem danh sách mới.");
        }
        sessions.end(sessionId, times.now());
    }

    private Account account(AccessSession session) {
        return accounts.findById(session.accountId())
                .filter(found -> !found.disabled())
                .orElseThrow(ActorService::ended);
    }

    private Tokens tokens(AccessSession session, Account account, String refresh) {
        var who = new SignedInPerson(account.id(), account.personId(), session.id());
        var until = earlier(times.now().plus(refreshTokens.accessLifetime()), session.expiresAt());
        return new Tokens(accessTokens.issue(who, until), until, refresh, session.expiresAt(), who);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static byte[] hash(String refresh) {
        return Digest.sha256(refresh.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
