package vn.giaouoc.app.access;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.SessionKind;
import vn.giaouoc.db.access.SignedInDevice;
import vn.giaouoc.db.access.SignedInDeviceRepository;
import vn.giaouoc.db.access.office.HeldOfficeRepository;
import vn.giaouoc.db.common.Refusal;

/**
 * Who acts, asked anew for every request and every click in a view, so that signing out, disabling an account and the
 * end of a term act at once. Two indexed reads.
 */
@Singleton
public class ActorService {

    private final SignedInDeviceRepository devices;
    private final HeldOfficeRepository offices;
    private final AccessPolicy policy;
    private final Times times;

    public ActorService(
            SignedInDeviceRepository devices, HeldOfficeRepository offices, AccessPolicy policy, Times times) {
        this.devices = devices;
        this.offices = offices;
        this.policy = policy;
        this.times = times;
    }

    /** The actor of a signed-in device; refuses with SIGN_IN SESSION_ENDED when it is not signed in any more. */
    public Actor actor(long accountId, long sessionId) {
        var device = devices.signedIn(sessionId)
                .filter(found -> found.accountId() == accountId && found.liveAt(times.now()))
                .orElseThrow(ActorService::ended);
        return new Actor(accountId, device.personId(), device.name(), sessionId, grants(device));
    }

    /** The one answer for every way a sign-in can be over. */
    public static Refusal ended() {
        return Refusal.signIn(
                "SESSION_ENDED", "Phiên đăng nhập đã kết thúc. Anh/chị hãy đăng nhập lại, những gì đã ghi vẫn còn.");
    }

    /**
     * A member's own phone holds no office rights: a PIN of six digits must not open a register. A password that
     * somebody else handed out gives none either until it is changed.
     */
    private List<Grant> grants(SignedInDevice device) {
        if (device.kind() != SessionKind.OFFICER || device.mustChangePassword()) {
            return List.of();
        }
        return offices.heldOn(device.personId(), times.today()).stream()
                .map(Authorities::grant)
                .filter(grant -> !grant.authorities().isEmpty())
                .filter(grant ->
                        device.secondFactor() || !policy.secondFactorRequired() || !Authorities.wantSecondFactor(grant))
                .toList();
    }
}
