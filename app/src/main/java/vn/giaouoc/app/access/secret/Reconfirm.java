package vn.giaouoc.app.access.secret;

import jakarta.inject.Singleton;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.Account;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.access.SessionKind;
import vn.giaouoc.db.access.SignedInDevice;
import vn.giaouoc.db.access.SignedInDeviceRepository;
import vn.giaouoc.db.common.Refusal;

/**
 * Asks who sits there once more, before an act that binds: an unlocked phone on a table signs nothing. It asks for what
 * the session was opened with, the PIN on a member's phone and the password of an officer. Wrong ones are counted for the
 * account behind the session, so that only somebody who holds the signed-in device can use them up; being locked here
 * ends no session and shuts no other door.
 */
@Singleton
public class Reconfirm {

    private final SignedInDeviceRepository devices;
    private final AccountRepository accounts;
    private final Secrets secrets;
    private final Tries tries;
    private final Times times;

    Reconfirm(SignedInDeviceRepository devices, AccountRepository accounts, Secrets secrets, Tries tries, Times times) {
        this.devices = devices;
        this.accounts = accounts;
        this.secrets = secrets;
        this.tries = tries;
        this.times = times;
    }

    /** What looks at a secret. */
    @Singleton
    record Secrets(Passwords passwords, Pins pins) {}

    /** What a person is asked for. */
    public enum Asked {
        PIN("Mã PIN của anh/chị"),
        PASSWORD("Mật khẩu của anh/chị");

        private final String label;

        Asked(String label) {
            this.label = label;
        }

        /** How a field is called that takes it. */
        public String label() {
            return label;
        }
    }

    /** What this person is asked for: what the session was opened with. */
    public Asked asks(Actor actor) {
        return device(actor).kind() == SessionKind.OFFICER ? Asked.PASSWORD : Asked.PIN;
    }

    /** What counts the tries at an account's own secret while somebody is signed in with it. */
    public static String guarded(long accountId) {
        return "own secret:" + accountId;
    }

    /**
     * Passes when the secret is the actor's own; the portal itself needs none. Call it before the transaction of the act:
     * the tries are counted in a transaction of their own, which needs a second connection. Refuses with FORBIDDEN
     * PIN_WRONG or PASSWORD_WRONG (with triesLeft), FORBIDDEN PASSWORD_HANDED_OUT while the password is one that somebody
     * else knows, TRY_LATER LOCKED, or SIGN_IN SESSION_ENDED.
     */
    public void require(Actor actor, String secret) {
        if (actor.isSystem()) {
            return;
        }
        var device = device(actor);
        var account = accounts.findById(actor.accountId()).orElseThrow(Reconfirm::ended);
        if (device.kind() == SessionKind.OFFICER && device.mustChangePassword()) {
            throw Refusal.forbidden(
                            "PASSWORD_HANDED_OUT",
                            "Mật khẩu này do người khác trao nên chưa dùng để xác nhận được. Anh/chị đổi mật khẩu ở «Tài khoản"
                                    + " của tôi» rồi làm lại.")
                    .with("field", "secret");
        }
        var guarded = guarded(account.id());
        var left = tries.take(guarded, Tries.Patience.SECRET);
        if (!right(device.kind(), account, secret)) {
            throw device.kind() == SessionKind.OFFICER ? passwordWrong(left) : pinWrong(left);
        }
        tries.forget(guarded);
    }

    private SignedInDevice device(Actor actor) {
        return devices.signedIn(actor.sessionId())
                .filter(found -> found.accountId() == actor.accountId()
                        && found.kind() != SessionKind.KIOSK
                        && found.liveAt(times.now()))
                .orElseThrow(Reconfirm::ended);
    }

    private boolean right(SessionKind kind, Account account, String secret) {
        return kind == SessionKind.OFFICER
                ? secrets.passwords().check(secret, account.passwordHash())
                : secrets.pins().check(account.id(), secret, account.pinHash());
    }

    private static Refusal pinWrong(int left) {
        return wrong("PIN_WRONG", "Mã PIN chưa đúng", "Quên PIN: nhờ chủ tịch CĐCS in lại thẻ QR.", left);
    }

    private static Refusal passwordWrong(int left) {
        return wrong(
                "PASSWORD_WRONG",
                "Mật khẩu chưa đúng",
                "Quên mật khẩu: nhờ công đoàn cấp trên cấp mật khẩu mới.",
                left);
    }

    private static Refusal wrong(String code, String what, String next, int left) {
        var more = left > 0 ? ", còn " + left + " lần thử. " : ". Lần sau phải chờ ít phút. ";
        return Refusal.forbidden(code, what + more + next)
                .with("triesLeft", left)
                .with("field", "secret");
    }

    private static Refusal ended() {
        return Refusal.signIn(
                "SESSION_ENDED", "Phiên đăng nhập đã kết thúc. Anh/chị hãy đăng nhập lại, những gì đã ghi vẫn còn.");
    }
}
