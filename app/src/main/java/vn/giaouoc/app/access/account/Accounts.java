package vn.giaouoc.app.access.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.giaouoc.app.access.office.SecondFactors;
import vn.giaouoc.app.access.secret.Passwords;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.access.AccessSessionRepository;
import vn.giaouoc.db.access.Account;
import vn.giaouoc.db.common.Refusal;

/** Officers' accounts: opened, helped, disabled and enabled by whoever keeps the accounts of the unit. Acts at once. */
@Singleton
public class Accounts {

    private final AccountDesk desk;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final AccessSessionRepository sessions;
    private final Keepers keepers;

    public Accounts(
            AccountDesk desk,
            Passwords passwords,
            SecondFactors secondFactors,
            AccessSessionRepository sessions,
            Keepers keepers) {
        this.desk = desk;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.keepers = keepers;
    }

    /** Opens an officer's account with a password good for one sign-in, shown this once. */
    @Transactional
    public StartingPassword open(Actor actor, OpenAccount wish) {
        keepers.require(actor, wish.personId());
        var account = desk.ofPerson(wish.personId());
        if (account.login() != null) {
            throw Refusal.conflict(
                    "ACCOUNT_OPEN", "Người này đã có tài khoản cán bộ. Quên mật khẩu thì dùng \"Cấp mật khẩu mới\".");
        }
        var login = Logins.checked(wish.login());
        desk.requireFree(login);
        return handOut(actor, account, login, "ACCOUNT_OPENED");
    }

    /** A new password good for one sign-in; the person's devices are signed out. */
    @Transactional
    public StartingPassword reset(Actor actor, long accountId) {
        var account = kept(actor, accountId);
        var login = account.login();
        if (login == null) {
            throw Refusal.conflict(
                    "NO_OFFICER_ACCOUNT", "Người này chưa có tài khoản cán bộ. Anh/chị mở tài khoản trước.");
        }
        return handOut(actor, account, login, "PASSWORD_RESET");
    }

    /** Nobody gets in with this account any more, on no device, from this moment. */
    @Transactional
    public void disable(Actor actor, long accountId) {
        var account = kept(actor, accountId);
        desk.disable(actor, account);
        sessions.endAllBut(account.id(), 0, desk.now());
    }

    @Transactional
    public void enable(Actor actor, long accountId) {
        desk.enable(actor, kept(actor, accountId));
    }

    /** For a lost authenticator, after making sure who asks. */
    @Transactional
    public void removeSecondFactor(Actor actor, long accountId) {
        var account = kept(actor, accountId);
        secondFactors.remove(actor, account.id());
        sessions.endAllBut(account.id(), 0, desk.now());
    }

    private Account kept(Actor actor, long accountId) {
        var account = desk.account(accountId);
        keepers.require(actor, account.personId());
        return account;
    }

    private StartingPassword handOut(Actor actor, Account account, String login, String act) {
        var password = passwords.starting();
        desk.keepPassword(actor, account, login, passwords.hash(login, password), true, act);
        sessions.endAllBut(account.id(), 0, desk.now());
        return new StartingPassword(login, password);
    }
}
