package vn.giaouoc.app.access.member;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.SessionService;
import vn.giaouoc.app.access.secret.Caller;
import vn.giaouoc.app.access.secret.KnownDevices;
import vn.giaouoc.app.access.secret.Pins;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.Account;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.access.SessionKind;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.Person;

/** Members' accounts as this door needs them: made when the PIN is chosen. */
@Singleton
class MemberAccounts {

    private static final int SHARING = 4;

    private final AccountRepository accounts;
    private final Pins pins;
    private final SessionService sessions;
    private final KnownDevices devices;
    private final Times times;

    MemberAccounts(AccountRepository accounts, Pins pins, SessionService sessions, KnownDevices devices, Times times) {
        this.accounts = accounts;
        this.pins = pins;
        this.sessions = sessions;
        this.devices = devices;
        this.times = times;
    }

    @Nullable
    Account find(long personId) {
        return accounts.findByPersonId(personId).orElse(null);
    }

    /** Accounts with a PIN behind a phone number or member code. */
    List<Account> withPin(String phoneOrCode) {
        return accounts.findByPhoneOrCode(phoneOrCode).stream()
                .filter(account -> account.pinHash() != null)
                .limit(SHARING)
                .toList();
    }

    boolean pinIsRight(Account account, String pin) {
        return pins.check(account.id(), pin, account.pinHash());
    }

    /** Takes the time of looking at a PIN. */
    void pinOfNobody(String pin) {
        pins.check(0, pin, null);
    }

    /** Keeps the chosen PIN, which only the first to choose may do; refuses with PIN_WEAK. */
    @Transactional
    Account choosePin(Person person, String pin) {
        accounts.open(Ids.next(), person.id(), times.now());
        var account = accounts.ofPersonNow(person.id());
        var hash = pins.hash(account.id(), pin, person.birthYear(), person.birthDate());
        if (accounts.choosePin(account.id(), hash) == 0) {
            throw Refusal.conflict(
                    "PIN_CHOSEN",
                    "Thẻ này vừa được mở ở máy khác. Nếu không phải anh/chị, nhờ chủ tịch CĐCS in lại thẻ ngay.");
        }
        return account;
    }

    SignedInMember signIn(Account account, Caller caller) {
        if (account.disabled()) {
            throw Refusal.forbidden(
                    "ACCOUNT_DISABLED", "Tài khoản này đã bị khóa. Anh/chị liên hệ chủ tịch CĐCS để được mở lại.");
        }
        var tokens = sessions.start(account, SessionKind.MEMBER, caller.device());
        return new SignedInMember(
                account.id(), account.personId(), tokens, devices.remember(caller.deviceMark(), account.id()));
    }
}
