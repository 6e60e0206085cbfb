package vn.giaouoc.ui.agreement;

import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.list.MyAgreements;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.ui.shell.MenuRule;

/** «Giao ước của phòng tôi» stands in the menu of heads only; a member without an office has nothing there. */
@Singleton
class HeadsMenu implements MenuRule {

    private final MyAgreements agreements;

    HeadsMenu(MyAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public boolean hides(Actor actor, Class<?> view) {
        return view == MyAgreementsView.class && !agreements.isHead(actor);
    }
}
