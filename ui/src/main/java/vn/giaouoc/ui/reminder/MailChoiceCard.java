package vn.giaouoc.ui.reminder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.reminder.MailChoice;
import vn.giaouoc.app.reminder.MailChoiceService;
import vn.giaouoc.ui.access.AccountCard;
import vn.giaouoc.ui.shell.Notices;
import vn.giaouoc.ui.shell.SignedIn;

/** In the own account: reminders by mail, or in the portal only. */
@Singleton
class MailChoiceCard implements AccountCard {

    private final MailChoiceService choices;
    private final SignedIn signedIn;

    MailChoiceCard(MailChoiceService choices, SignedIn signedIn) {
        this.choices = choices;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<Component> of(Actor actor) {
        var mine = choices.mine(actor);
        return mine.reminded() ? Optional.of(card(mine)) : Optional.empty();
    }

    private Component card(MailChoice mine) {
        var wanted = new Checkbox("Nhận thư nhắc hạn", mine.wanted());
        wanted.addValueChangeListener(change -> {
            choices.choose(signedIn.actor(), change.getValue());
            Notices.done(change.getValue() ? "Cổng sẽ gửi thư nhắc hạn." : "Cổng chỉ nhắc trên trang «Việc cần làm».");
        });
        var card = new Div(new H2("Nhắc hạn"), new Paragraph(how(mine)), wanted);
        card.addClassNames("gu-card", "gu-cards-column");
        return card;
    }

    private static String how(MailChoice mine) {
        if (!mine.server()) {
            return "Cổng chưa có máy chủ thư nên chỉ nhắc trên trang «Việc cần làm».";
        }
        return mine.address()
                ? "Trước và sau hạn nộp, cổng nhắc trên trang «Việc cần làm» và gửi thư, nhiều nhất hai thư một ngày."
                : "Hồ sơ của anh/chị chưa có địa chỉ thư điện tử nên cổng chỉ nhắc trên trang «Việc cần làm».";
    }
}
