package vn.giaouoc.ui.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;
import vn.giaouoc.app.question.QuestionRights;
import vn.giaouoc.app.question.faq.FaqLine;
import vn.giaouoc.app.question.faq.Faqs;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.SignedIn;

/** Answers that help everybody; open to everybody. */
@Prototype
@AnonymousAllowed
@Route(value = "hoi-dap", layout = MainLayout.class)
@PageTitle("Câu hỏi thường gặp")
@Menu(title = "Câu hỏi thường gặp", order = 31, icon = "vaadin:question-circle")
@StyleSheet("context://giaouoc/question.css")
public class FaqView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private final transient Faqs faqs;
    private final TextField search = new TextField("Tìm");
    private final Div list = new Div();

    FaqView(Faqs faqs, QuestionRights rights, SignedIn signedIn) {
        this.faqs = faqs;
        addClassNames("gu-view", "gu-reading");
        list.addClassName("gu-cards-column");
        list.setWidthFull();
        add(
                new H1("Câu hỏi thường gặp"),
                new Paragraph(
                        "Ban Chính sách - Pháp luật trả lời về các cuộc vận động, giao ước thi đua và báo cáo. Ai cũng"
                                + " đọc được, không cần đăng nhập."),
                search());
        if (signedIn.present() && !rights.unitsOf(signedIn.actor()).isEmpty()) {
            var ask = new Anchor("hoi-dap/phieu", "Chưa thấy điều cần tìm? Hỏi Ban CS-PL");
            ask.addClassName("gu-button");
            add(ask);
        }
        add(list);
        show(0);
    }

    private Component search() {
        search.setPlaceholder("Ví dụ: nghi thai san");
        search.setHelperText("Gõ không dấu cũng được");
        search.setMaxLength(200);
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show(0));
        return search;
    }

    private void show(int page) {
        if (page == 0) {
            list.removeAll();
        }
        var found = faqs.search(search.getValue(), page);
        found.lines().forEach(line -> list.add(entry(line)));
        if (page == 0 && found.lines().isEmpty()) {
            list.add(QuestionBlocks.empty(
                    search.isEmpty()
                            ? "Chưa có câu hỏi nào được công khai. Câu trả lời có ích cho mọi đơn vị sẽ hiện ở đây."
                            : "Không có câu hỏi nào có những chữ này. Anh/chị thử gõ ít chữ hơn."));
        }
        if (found.more()) {
            var more = new Button("Xem thêm");
            more.addClickListener(press -> {
                list.remove(more);
                show(page + 1);
            });
            list.add(more);
        }
    }

    private static Component entry(FaqLine line) {
        var source = "Ban CS-PL, " + line.desk() + " · cập nhật " + Figures.time(line.changedAt());
        var entry =
                new Details(line.question(), new Div(QuestionBlocks.text(line.answer()), QuestionBlocks.muted(source)));
        var card = new Div(entry);
        card.addClassNames("gu-card", "gu-qu-faq");
        return card;
    }
}
