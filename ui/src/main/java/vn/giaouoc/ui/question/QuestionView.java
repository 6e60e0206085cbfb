package vn.giaouoc.ui.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.question.page.QuestionPage;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.question.QuestionSide;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.SignedIn;

/** One question: where it stands, who has it in hand, everything that was said, and what this person may do. */
@Prototype
@Route(value = "hoi-dap/phieu/:id([0-9]{1,18})", layout = MainLayout.class)
@PageTitle("Phiếu hỏi - đáp")
@Needs({Authority.SUBMIT_REPORT, Authority.KEEP_CAMPAIGNS})
@StyleSheet("context://giaouoc/question.css")
public class QuestionView extends VerticalLayout implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient QuestionBeans beans;
    private final transient QuestionDialogs dialogs;
    private final transient SignedIn signedIn;

    QuestionView(QuestionBeans beans, QuestionDialogs dialogs, SignedIn signedIn) {
        this.beans = beans;
        this.dialogs = dialogs;
        this.signedIn = signedIn;
        addClassNames("gu-view", "gu-reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Long.parseLong(event.getRouteParameters().get("id").orElse("0")));
    }

    private void show(long id) {
        removeAll();
        try {
            var page = beans.questions().page(signedIn.actor(), id);
            add(back(), new H1(page.line().title()), QuestionBlocks.standing(page.line()), facts(page));
            page.messages().forEach(message -> add(said(message)));
            add(new QuestionActions(beans, dialogs, signedIn, page, () -> show(id)));
        } catch (Refusal refusal) {
            add(back(), QuestionBlocks.empty(refusal.sentence()));
        }
    }

    private static Component back() {
        return QuestionBlocks.row(new Anchor("hoi-dap/phieu", "Về danh sách phiếu"));
    }

    private static Component facts(QuestionPage page) {
        var line = page.line();
        var about = line.reportId() == null ? "" : " · dòng " + line.cell() + " của báo cáo";
        return QuestionBlocks.muted(line.unit() + " hỏi " + page.desk() + about);
    }

    private static Component said(QuestionPage.Message message) {
        boolean desk = message.side() == QuestionSide.DESK;
        var who = (desk ? "Ban CS-PL · " : "Đơn vị · ") + message.name() + " · " + Figures.time(message.at());
        var card = new Div(QuestionBlocks.muted(who), QuestionBlocks.text(message.text()));
        card.addClassNames("gu-card", "gu-qu-said");
        if (desk) {
            card.addClassName("gu-qu-desk");
        }
        return card;
    }
}
