package vn.giaouoc.app.access.office;

import io.micronaut.core.util.StringUtils;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.SessionService;
import vn.giaouoc.app.access.secret.Caller;
import vn.giaouoc.app.access.secret.Doorkeeper;
import vn.giaouoc.app.access.secret.Passwords;
import vn.giaouoc.db.access.Account;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.access.SessionKind;
import vn.giaouoc.db.common.Refusal;

/**
 * Lets officers in by login and password, and by a code where the account has a second factor. A login that does not
 * exist answers with the same words after the same time as a wrong password.
 */
@Singleton
public class OfficerSignIn {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final Doorkeeper doorkeeper;
    private final SessionService sessions;

    public OfficerSignIn(
            AccountRepository accounts,
            Passwords passwords,
            SecondFactors secondFactors,
            Doorkeeper doorkeeper,
            SessionService sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.doorkeeper = doorkeeper;
        this.sessions = sessions;
    }

    /**
     * Lets the officer in. Refuses with SIGN_IN_WRONG, ACCOUNT_DISABLED (only to the right password), CODE_NEEDED,
     * CODE_WRONG, LOCKED or TRY_LATER.
     */
    public SignedInOfficer signIn(SignInOfficer wish, Caller caller) {
        var login = wish.login().strip().toLowerCase(Locale.ROOT);
        var account = accounts.findByLogin(login).orElse(null);
        var taken = doorkeeper.take("officer " + login, account == null ? List.of() : List.of(account.id()), caller);
        var right = passwords.check(wish.password(), account == null ? null : account.passwordHash());
        if (account == null || !right) {
            throw wrong();
        }
        if (account.disabled()) {
            throw Refusal.forbidden(
                    "ACCOUNT_DISABLED", "Tài khoản này đã bị khóa. Anh/chị liên hệ công đoàn cấp trên để được mở lại.");
        }
        doorkeeper.right(taken);
        requireSecondFactor(account, wish.code());
        var tokens = sessions.start(account, SessionKind.OFFICER, caller.device());
        return new SignedInOfficer(tokens, doorkeeper.remember(caller, account.id()), account.mustChangePassword());
    }

    private void requireSecondFactor(Account account, @Nullable String code) {
        if (!account.secondFactor()) {
            return;
        }
        if (code == null || StringUtils.isEmpty(code.strip())) {
            throw Refusal.forbidden(
                    "CODE_NEEDED", "Anh/chị nhập thêm mã 6 chữ số trong ứng dụng xác thực trên điện thoại của mình.");
        }
        var taken = doorkeeper.takeCode(account.id());
        secondFactors.require(account, code);
        doorkeeper.right(taken);
    }

    private static Refusal wrong() {
        return Refusal.forbidden(
                "SIGN_IN_WRONG",
                "Tên đăng nhập hoặc mật khẩu chưa đúng. Quên mật khẩu: nhờ công đoàn cấp trên cấp mật khẩu mới.");
    }
}
