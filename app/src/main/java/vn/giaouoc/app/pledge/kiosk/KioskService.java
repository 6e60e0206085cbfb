package vn.giaouoc.app.pledge.kiosk;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.pledge.writer.Written;

/** Opens a shared phone for a unit and lets the unit's people sign on it, one after another. */
@Singleton
public class KioskService {

    private final KioskSessions sessions;
    private final KioskPages pages;
    private final KioskPeople people;
    private final KioskSigning signing;
    private final AuditTrail trail;

    KioskService(KioskSessions sessions, KioskPages pages, KioskPeople people, KioskSigning signing, AuditTrail trail) {
        this.sessions = sessions;
        this.pages = pages;
        this.people = people;
        this.signing = signing;
        this.trail = trail;
    }

    /**
     * Opens a shared phone for a unit where the actor may gather pledges.
     *
     * @return the token, which goes into an HttpOnly cookie of that phone and nowhere else
     */
    @Transactional
    public String start(Actor actor, long organisationId) {
        var token = sessions.open(actor, organisationId);
        trail.record(actor, "KIOSK_OPEN", organisationId, "organisation:" + organisationId, null);
        return token;
    }

    /** Closes the shared phone; again is no error. */
    public void stop(String token) {
        sessions.close(token);
    }

    /** What the shared phone shows; refuses with SIGN_IN KIOSK_OVER. */
    public KioskPage page(String token) {
        return pages.page(sessions.require(token));
    }

    /** Finds who stands before the phone; one answer, KNOWLEDGE_WRONG, for unknown and for wrong. */
    public FoundAtKiosk find(String token, FindAtKiosk wish, String publicAddress) {
        var open = sessions.require(token);
        var person = people.find(open, wish);
        return signing.found(open, pages.standing(person.id()), pages.year(open), publicAddress);
    }

    /** Signs for the person of the ticket; the attendant's account stands beside it. */
    public CompletableFuture<Written> sign(String token, SignAtKiosk wish) {
        return signing.sign(sessions.require(token), wish);
    }

    /** Says no for the person of the ticket, who may still sign here or on a phone of his or her own. */
    public CompletableFuture<Written> decline(String token, DeclineAtKiosk wish) {
        return signing.decline(sessions.require(token), wish);
    }
}
