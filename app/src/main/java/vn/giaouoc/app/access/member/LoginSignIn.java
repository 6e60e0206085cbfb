package vn.giaouoc.app.access.member;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.access.secret.Caller;
import vn.giaouoc.app.access.secret.Doorkeeper;
import vn.giaouoc.db.access.Account;
import vn.giaouoc.db.common.PhoneNumber;
import vn.giaouoc.db.common.Refusal;

/**
 * The way in by phone number or member code and PIN. Where a couple shares a phone, the PIN tells who it is; should both
 * have chosen the same, the member code is asked for. Unknown numbers answer like known ones.
 */
@Singleton
class LoginSignIn {

    private final MemberAccounts accounts;
    private final Doorkeeper doorkeeper;

    LoginSignIn(MemberAccounts accounts, Doorkeeper doorkeeper) {
        this.accounts = accounts;
        this.doorkeeper = doorkeeper;
    }

    SignedInMember enter(String login, String pin, Caller caller) {
        var plain = plain(login);
        var sharing = accounts.withPin(plain);
        var taken = doorkeeper.take(
                "member " + plain, sharing.stream().map(Account::id).toList(), caller);
        var right = sharing.isEmpty() ? nobody(pin) : rightOnes(sharing, pin);
        if (right.isEmpty()) {
            throw Refusals.loginWrong(taken.left());
        }
        doorkeeper.right(taken);
        if (right.size() > 1) {
            throw Refusal.conflict(
                    "MEMBER_CODE_NEEDED",
                    "Số điện thoại này có nhiều đoàn viên dùng chung. Anh/chị nhập mã số đoàn viên của mình thay cho số điện"
                            + " thoại.");
        }
        return accounts.signIn(right.getFirst(), caller);
    }

    private List<Account> rightOnes(List<Account> sharing, String pin) {
        return sharing.stream()
                .filter(account -> accounts.pinIsRight(account, pin))
                .toList();
    }

    private List<Account> nobody(String pin) {
        accounts.pinOfNobody(pin);
        return List.of();
    }

    private static String plain(String login) {
        try {
            return PhoneNumber.of(login).value();
        } catch (Refusal notANumber) {
            return login.strip();
        }
    }
}
