package vn.giaouoc.app.access.account;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import vn.giaouoc.app.access.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.member.Members;
import vn.giaouoc.db.access.Account;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** Writes account rows and notes each change. */
@Singleton
class AccountDesk {

    private final AccountRepository accounts;
    private final Members members;
    private final AuditTrail trail;
    private final Times times;

    AccountDesk(AccountRepository accounts, Members members, AuditTrail trail, Times times) {
        this.accounts = accounts;
        this.members = members;
        this.trail = trail;
        this.times = times;
    }

    Instant now() {
        return times.now();
    }

    Optional<Account> find(long accountId) {
        return accounts.findById(accountId);
    }

    Account account(long accountId) {
        return find(accountId)
                .orElseThrow(() -> Refusal.notFound(
                        "ACCOUNT_UNKNOWN", "Không tìm thấy tài khoản này. Anh/chị tải lại danh sách."));
    }

    /** The person's account, made when there is none. */
    Account ofPerson(long personId) {
        if (members.person(personId).isEmpty()) {
            throw Refusal.notFound(
                    "PERSON_UNKNOWN", "Không tìm thấy người này trong danh sách. Anh/chị tìm lại theo tên.");
        }
        accounts.open(Ids.next(), personId, times.now());
        return accounts.ofPersonNow(personId);
    }

    void requireFree(String login) {
        if (accounts.findByLogin(login).isPresent()) {
            throw Refusal.conflict(
                    "LOGIN_TAKEN",
                    "Tên đăng nhập \"" + login + "\" đã có người dùng. Anh/chị thêm số hoặc tên đơn vị.");
        }
    }

    void keepPassword(Actor actor, Account account, String login, String hash, boolean must, String act) {
        accounts.changePassword(account.id(), login, hash, must);
        trail.note(actor, act, null, "account:" + account.id(), null);
    }

    void disable(Actor actor, Account account) {
        accounts.changeDisabled(account.id(), times.now());
        trail.note(actor, "ACCOUNT_DISABLED", null, "account:" + account.id(), null);
    }

    void enable(Actor actor, Account account) {
        accounts.changeDisabled(account.id(), null);
        trail.note(actor, "ACCOUNT_ENABLED", null, "account:" + account.id(), null);
    }
}
