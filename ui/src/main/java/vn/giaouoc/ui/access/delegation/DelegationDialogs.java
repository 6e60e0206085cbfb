package vn.giaouoc.ui.access.delegation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.delegation.DelegationLine;
import vn.giaouoc.ui.access.AskDialog;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.Notices;
import vn.giaouoc.ui.shell.SignedIn;

/** Opens the dialogs of delegations; each calls back when something happened. */
@Singleton
public class DelegationDialogs {

    private final DelegationBeans beans;
    private final SignedIn signedIn;
    private final Times times;

    DelegationDialogs(DelegationBeans beans, SignedIn signedIn, Times times) {
        this.beans = beans;
        this.signedIn = signedIn;
        this.times = times;
    }

    /** Shows who signs in a head's place, with the way to take it back; the head alone gives, in the own account. */
    public void ofOffice(long unit, long officeId, String holder, Runnable after) {
        var dialog = new Dialog("Ủy quyền ký của " + holder);
        dialog.setWidth("min(94vw, 520px)");
        var cards = new Div(new Paragraph(holder
                + " tự ủy quyền trong «Tài khoản của tôi», mục «Ủy quyền ký». Anh/chị xem và thu hồi được ở đây."));
        cards.addClassName("gu-cards-column");
        var lines = beans.book().at(signedIn.actor(), unit).stream()
                .filter(line -> line.officeId() == officeId)
                .toList();
        if (lines.isEmpty()) {
            var none = new Div("Chưa ủy quyền cho ai.");
            none.addClassName("gu-empty");
            cards.add(none);
        }
        lines.forEach(line -> cards.add(DelegationCard.given(line, times.today(), () -> {
            dialog.close();
            revoke(line, after);
        })));
        dialog.add(cards);
        dialog.getFooter().add(new Button("Đóng", click -> dialog.close()));
        dialog.open();
    }

    /** Says what taking it back means, then does it. */
    void revoke(DelegationLine line, Runnable after) {
        new AskDialog(
                        "Thu hồi ủy quyền ký",
                        "Từ lúc này %s không ký thay %s nữa (đang ghi đến hết %s). Những gì đã ký vẫn có giá trị. Không hoàn tác được; cần thì ủy quyền lại."
                                .formatted(
                                        line.personName(),
                                        line.holderName(),
                                        Figures.day(line.validTo().minusDays(1))),
                        "Thu hồi",
                        () -> {
                            beans.service().revoke(signedIn.actor(), line.id());
                            Notices.done("Đã thu hồi ủy quyền ký.");
                            after.run();
                        })
                .open();
    }
}
