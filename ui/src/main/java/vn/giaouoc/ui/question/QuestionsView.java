package vn.giaouoc.ui.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.SignedIn;

/** What the own union asked Ban CS-PL; for the office itself the queue of its province. */
@Prototype
@Route(value = "hoi-dap/phieu", layout = MainLayout.class)
@PageTitle("Phiếu hỏi - đáp")
@Menu(title = "Phiếu hỏi - đáp", order = 22, icon = "vaadin:comments")
@Needs({Authority.SUBMIT_REPORT, Authority.KEEP_CAMPAIGNS})
@StyleSheet("context://giaouoc/question.css")
public class QuestionsView extends VerticalLayout implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient QuestionBeans beans;
    private final transient QuestionDialogs dialogs;
    private final transient SignedIn signedIn;

    QuestionsView(QuestionBeans beans, QuestionDialogs dialogs, SignedIn signedIn) {
        this.beans = beans;
        this.dialogs = dialogs;
        this.signedIn = signedIn;
        addClassNames("gu-view", "gu-reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(0);
        ask(event.getLocation().getQueryParameters());
    }

    private void show(int page) {
        removeAll();
        var actor = signedIn.actor();
        var desks = beans.rights().desksOf(actor);
        var units = beans.rights().unitsOf(actor);
        var everybody = new Anchor("hoi-dap", "Câu hỏi thường gặp");
        add(new H1("Phiếu hỏi - đáp"), QuestionBlocks.row(everybody));
        desks.forEach(desk -> add(new QueuePart(beans, signedIn, desk)));
        if (desks.isEmpty() && units.isEmpty()) {
            add(QuestionBlocks.empty(
                    "Trang này dành cho chủ tịch, phó chủ tịch công đoàn và Ban CS-PL của liên đoàn."));
        }
        for (long unit : units) {
            add(own(actor, unit, page));
        }
    }

    private Component own(Actor actor, long unit, int page) {
        var ask = new Button("Đặt câu hỏi", press -> dialogs.ask(unit, null, null));
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var part = new VerticalLayout(
                new H2("Phiếu của đơn vị"),
                new Paragraph(
                        "Vướng mắc khi thực hiện cuộc vận động, khi làm báo cáo: anh/chị hỏi thẳng Ban Chính sách -"
                                + " Pháp luật của liên đoàn. Chỉ đơn vị và Ban đọc được phiếu này."),
                ask,
                QuestionBlocks.list(
                        beans.questions().ofUnit(actor, unit, page),
                        false,
                        "Đơn vị chưa hỏi điều gì. Anh/chị xem câu hỏi thường gặp trước, chưa có thì đặt câu hỏi.",
                        this::show));
        part.setPadding(false);
        return part;
    }

    /** From a line of a report: the dialog is open already. */
    private void ask(QueryParameters query) {
        var report = number(query.getSingleParameter("bao-cao").orElse(""));
        var units = beans.rights().unitsOf(signedIn.actor());
        if (report != null && !units.isEmpty()) {
            dialogs.ask(
                    units.getFirst(), report, query.getSingleParameter("dong").orElse(null));
        }
    }

    private static @Nullable Long number(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
