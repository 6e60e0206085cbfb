package vn.giaouoc.app.agreement;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import vn.giaouoc.app.access.SessionService;
import vn.giaouoc.app.access.secret.Pins;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.access.Account;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.access.SessionKind;
import vn.giaouoc.db.common.Ids;

/** Lets somebody of the scene sit before a phone with an own PIN, so that it can be asked once more. */
@Singleton
@Requires(property = "agreement.scene")
public class OwnPhones {

    public static final String PIN = "482913";

    private final AccountRepository accounts;
    private final Pins pins;
    private final SessionService sessions;

    OwnPhones(AccountRepository accounts, Pins pins, SessionService sessions) {
        this.accounts = accounts;
        this.pins = pins;
        this.sessions = sessions;
    }

    /** The same person with the same grants, signed in. */
    public Actor of(Actor somebody) {
        long id = Ids.next();
        var account = accounts.save(new Account(
                id,
                somebody.personId(),
                null,
                null,
                false,
                pins.hash(id, PIN, null, null),
                null,
                null,
                null,
                Instant.parse("2026-01-01T00:00:00Z")));
        var tokens = sessions.start(account, SessionKind.MEMBER, null);
        return new Actor(id, somebody.personId(), somebody.name(), tokens.who().sessionId(), somebody.grants());
    }
}
