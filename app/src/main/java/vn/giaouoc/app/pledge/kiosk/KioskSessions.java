package vn.giaouoc.app.pledge.kiosk;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import vn.giaouoc.app.access.Authorities;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.db.access.AccessSession;
import vn.giaouoc.db.access.AccessSessionRepository;
import vn.giaouoc.db.access.SessionKind;
import vn.giaouoc.db.access.SignedInDeviceRepository;
import vn.giaouoc.db.access.office.HeldOfficeRepository;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/**
 * Shared phones that are open. The token is hashed with a word of its own before it, so that it is worth nothing at the
 * doors where other sessions are renewed. The officer's right is looked at anew at each use: with the office ends the
 * shared phone.
 */
@Singleton
class KioskSessions {

    static final Duration LASTS = Duration.ofHours(10);

    private final SecureRandom random = new SecureRandom();
    private final AccessSessionRepository sessions;
    private final SignedInDeviceRepository devices;
    private final HeldOfficeRepository offices;
    private final Jurisdiction jurisdiction;
    private final Times times;

    KioskSessions(
            AccessSessionRepository sessions,
            SignedInDeviceRepository devices,
            HeldOfficeRepository offices,
            Jurisdiction jurisdiction,
            Times times) {
        this.sessions = sessions;
        this.devices = devices;
        this.offices = offices;
        this.jurisdiction = jurisdiction;
        this.times = times;
    }

    /** A shared phone that is open, and who answers for it. */
    record Open(long sessionId, long organisationId, Actor attendant) {}

    /** Opens one for a unit of the actor's; returns the token of its cookie. */
    String open(Actor actor, long organisationId) {
        jurisdiction.require(actor, Authority.GATHER_PLEDGES, organisationId);
        var bytes = new byte[24];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = times.now();
        sessions.save(new AccessSession(
                Ids.next(),
                actor.accountId(),
                SessionKind.KIOSK,
                hash(token),
                null,
                null,
                now,
                now.plus(LASTS),
                null,
                organisationId,
                "Máy dùng chung"));
        return token;
    }

    Open require(String token) {
        var session = sessions.findByRefreshHash(hash(token))
                .filter(found -> found.kind() == SessionKind.KIOSK && found.liveAt(times.now()))
                .orElseThrow(KioskSessions::over);
        var device = devices.signedIn(session.id())
                .filter(found -> found.liveAt(times.now()))
                .orElseThrow(KioskSessions::over);
        var grants = offices.heldOn(device.personId(), times.today()).stream()
                .map(Authorities::grant)
                .toList();
        var attendant = new Actor(session.accountId(), device.personId(), device.name(), session.id(), grants);
        var organisationId = session.organisationId();
        if (organisationId == null || !jurisdiction.may(attendant, Authority.GATHER_PLEDGES, organisationId)) {
            throw over();
        }
        return new Open(session.id(), organisationId, attendant);
    }

    void close(String token) {
        sessions.findByRefreshHash(hash(token)).ifPresent(session -> sessions.end(session.id(), times.now()));
    }

    static Refusal over() {
        return Refusal.signIn("KIOSK_OVER", "Phiên máy dùng chung đã hết. Nhờ cán bộ công đoàn mở lại.");
    }

    private static byte[] hash(String token) {
        return Digest.sha256("kiosk ".getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
