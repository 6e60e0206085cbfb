package vn.giaouoc.app.access.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.giaouoc.app.access.ActorService;
import vn.giaouoc.app.access.secret.Passwords;
import vn.giaouoc.app.access.secret.Reconfirm;
import vn.giaouoc.app.access.secret.Tries;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.access.AccessSessionRepository;
import vn.giaouoc.db.access.Account;
import vn.giaouoc.db.common.Refusal;

/** What one does with one's own account. */
@Singleton
public class OwnAccount {

    private final AccountDesk desk;
    private final OwnDuties duties;
    private final Passwords passwords;
    private final Tries tries;
    private final AccessSessionRepository sessions;

    public OwnAccount(
            AccountDesk desk, OwnDuties duties, Passwords passwords, Tries tries, AccessSessionRepository sessions) {
        this.desk = desk;
        this.duties = duties;
        this.passwords = passwords;
        this.tries = tries;
        this.sessions = sessions;
    }

    /** The account, and what it still has to do before its rights work. */
    public MyAccount mine(Actor actor) {
        return find(actor).orElseThrow(ActorService::ended);
    }

    /** The same, none for the portal itself. */
    public Optional<MyAccount> find(Actor actor) {
        return desk.find(actor.accountId()).map(account -> mine(actor, account));
    }

    private MyAccount mine(Actor actor, Account account) {
        return new MyAccount(
                account.login(),
                actor.name(),
                account.mustChangePassword(),
                account.secondFactor(),
                !account.secondFactor() && duties.wantSecondFactor(actor));
    }

    /** Changes the password; every other device is signed out. */
    @Transactional
    public void changePassword(Actor actor, String old, String fresh) {
        var account = desk.account(actor.accountId());
        var login = account.login();
        if (login == null) {
            throw ActorService.ended();
        }
        var guarded = Reconfirm.guarded(account.id());
        tries.take(guarded, Tries.Patience.SECRET);
        if (!passwords.check(old, account.passwordHash())) {
            throw Refusal.invalid("OLD_PASSWORD_WRONG", "Mật khẩu đang dùng chưa đúng. Anh/chị nhập lại.");
        }
        tries.forget(guarded);
        if (old.equals(fresh)) {
            throw Refusal.invalid(
                    "PASSWORD_SAME", "Mật khẩu mới trùng mật khẩu đang dùng. Anh/chị chọn mật khẩu khác.");
        }
        desk.keepPassword(actor, account, login, passwords.hash(login, fresh), false, "PASSWORD_CHANGED");
        sessions.endAllBut(account.id(), actor.sessionId(), desk.now());
    }
}
