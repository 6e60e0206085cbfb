package vn.giaouoc.app.access.member;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.secret.Caller;
import vn.giaouoc.app.access.secret.Tries;
import vn.giaouoc.db.access.Account;
import vn.giaouoc.db.access.MemberLink;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.Person;

/**
 * The way in by a personal link. Its tries are counted for the link alone: who does not hold the card cannot lock its
 * owner out.
 */
@Singleton
class LinkSignIn {

    private final LinkRows rows;
    private final MemberAccounts accounts;
    private final MemberCards cards;
    private final Tries tries;

    LinkSignIn(LinkRows rows, MemberAccounts accounts, MemberCards cards, Tries tries) {
        this.rows = rows;
        this.accounts = accounts;
        this.cards = cards;
        this.tries = tries;
    }

    OpenedLink open(String token) {
        var person = cards.person(link(token).personId());
        var account = accounts.find(person.id());
        return new OpenedLink(
                person.maskedName(),
                cards.unit(person.id()),
                account == null || account.pinHash() == null,
                Knowledge.askable(person));
    }

    SignedInMember enter(String token, @Nullable Knowledge knowledge, String pin, Caller caller) {
        var link = link(token);
        var person = cards.person(link.personId());
        var account = accounts.find(person.id());
        if (account == null || account.pinHash() == null) {
            return accounts.signIn(first(link, person, knowledge, pin), caller);
        }
        var guarded = "link:" + link.id();
        var left = tries.take(guarded, Tries.Patience.SECRET);
        if (!accounts.pinIsRight(account, pin)) {
            throw Refusals.pinWrong(left);
        }
        tries.forget(guarded);
        return accounts.signIn(account, caller);
    }

    private Account first(MemberLink link, Person person, @Nullable Knowledge knowledge, String pin) {
        if (Knowledge.askable(person).isEmpty()) {
            throw Refusal.conflict(
                    "NOTHING_TO_ASK",
                    "Danh sách của đơn vị chưa có năm sinh, CCCD hay điện thoại của anh/chị. Nhờ chủ tịch CĐCS bổ sung rồi mở"
                            + " lại.");
        }
        if (knowledge == null) {
            throw Refusal.invalid(
                    "KNOWLEDGE_NEEDED", "Lần đầu mở thẻ, anh/chị cho biết năm sinh (hoặc 3 số cuối) rồi chọn mã PIN.");
        }
        var guarded = "knowledge:" + link.id();
        var left = tries.take(guarded, Tries.Patience.KNOWLEDGE);
        if (!knowledge.trueOf(person)) {
            throw Refusals.knowledgeWrong(knowledge.kind(), left);
        }
        tries.forget(guarded);
        return accounts.choosePin(person, pin);
    }

    private MemberLink link(String token) {
        return rows.open(MemberLinks.hash(token.strip()))
                .orElseThrow(() -> Refusal.notFound(
                        "LINK_UNKNOWN",
                        "Đường dẫn này không dùng được nữa. Nhờ chủ tịch CĐCS in lại thẻ QR, hoặc đăng nhập bằng số điện thoại và mã"
                                + " PIN."));
    }
}
