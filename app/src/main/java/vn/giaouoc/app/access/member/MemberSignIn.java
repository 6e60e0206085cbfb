package vn.giaouoc.app.access.member;

import jakarta.inject.Singleton;
import vn.giaouoc.app.access.secret.Caller;
import vn.giaouoc.db.common.Refusal;

/**
 * Lets members in. A link alone opens nothing: at first it wants one thing the card does not show, then the member
 * chooses a PIN, which is asked from then on. A forwarded link or a photographed card is useless to a second person.
 */
@Singleton
public class MemberSignIn {

    private final LinkSignIn byLink;
    private final LoginSignIn byLogin;

    public MemberSignIn(LinkSignIn byLink, LoginSignIn byLogin) {
        this.byLink = byLink;
        this.byLogin = byLogin;
    }

    /** What a link shows before anything is asked; refuses with NOT_FOUND LINK_UNKNOWN. */
    public OpenedLink open(String token) {
        return byLink.open(token);
    }

    /**
     * Lets the member in. Refuses with LINK_UNKNOWN, KNOWLEDGE_WRONG, KNOWLEDGE_NEEDED, PIN_WEAK, PIN_WRONG (both wrong
     * ones with triesLeft), LOCKED, TRY_LATER, MEMBER_CODE_NEEDED or ACCOUNT_DISABLED.
     */
    public SignedInMember enter(EnterMember wish, Caller caller) {
        var token = wish.token();
        var login = wish.login();
        if (token != null && !token.isBlank()) {
            return byLink.enter(token, wish.knowledge(), wish.pin(), caller);
        }
        if (login != null && !login.isBlank()) {
            return byLogin.enter(login, wish.pin(), caller);
        }
        throw Refusal.invalid(
                "LOGIN_NEEDED", "Anh/chị mở đường dẫn trên thẻ QR, hoặc nhập số điện thoại và mã PIN của mình.");
    }
}
