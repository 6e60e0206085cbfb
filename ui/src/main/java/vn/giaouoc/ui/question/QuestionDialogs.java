package vn.giaouoc.ui.question;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.question.QuestionTexts;
import vn.giaouoc.app.question.ask.AskQuestion;
import vn.giaouoc.app.question.faq.PublishFaq;
import vn.giaouoc.app.question.page.QuestionPage;
import vn.giaouoc.ui.access.AskDialog;
import vn.giaouoc.ui.shell.Notices;
import vn.giaouoc.ui.shell.SignedIn;

/** What is written at the question desk, each in its dialog. */
@Singleton
class QuestionDialogs {

    private final QuestionBeans beans;
    private final SignedIn signedIn;

    QuestionDialogs(QuestionBeans beans, SignedIn signedIn) {
        this.beans = beans;
        this.signedIn = signedIn;
    }

    /** Asks for the union; about a line of a report when one is given. */
    void ask(long unit, @Nullable Long reportId, @Nullable String cell) {
        var title = new TextField("Việc cần hỏi");
        title.setMaxLength(QuestionTexts.TITLE);
        title.setPlaceholder("Ví dụ: Đoàn viên nghỉ thai sản có tính vào tỷ lệ ký không?");
        title.setWidthFull();
        var text = area("Nội dung", QuestionTexts.TEXT);
        var about = reportId == null
                ? "Câu hỏi gửi tới Ban Chính sách - Pháp luật của liên đoàn. Anh/chị đừng ghi số căn cước hay hồ sơ của người khác."
                : "Câu hỏi kèm theo dòng " + (cell == null ? "" : cell + " ") + "của báo cáo anh/chị đang xem.";
        new AskDialog(
                        "Đặt câu hỏi",
                        about,
                        "Gửi câu hỏi",
                        () -> {
                            var wish = new AskQuestion(unit, title.getValue(), text.getValue(), reportId, cell);
                            long id = beans.service().ask(signedIn.actor(), wish);
                            Notices.done("Đã gửi tới Ban CS-PL. Có trả lời, cổng báo ở trang «Việc cần làm».");
                            UI.getCurrent().navigate("hoi-dap/phieu/" + id);
                        },
                        title,
                        text)
                .at("title", title)
                .at("text", text)
                .open();
    }

    /** One text and what is done with it. */
    void write(String title, String about, String verb, Consumer<String> act) {
        var text = area("Nội dung", QuestionTexts.TEXT);
        new AskDialog(title, about, verb, () -> act.accept(text.getValue()), text)
                .at("text", text)
                .open();
    }

    /** Makes the answer public; both texts start as they were said and are rewritten before. */
    void publish(QuestionPage page, Runnable after) {
        var question = area("Câu hỏi", QuestionTexts.FAQ_QUESTION);
        question.setValue(page.line().title());
        var answer = area("Trả lời", QuestionTexts.FAQ_ANSWER);
        answer.setValue(page.lastAnswer());
        new AskDialog(
                        "Đưa vào câu hỏi thường gặp",
                        "Ai cũng đọc được trang này. Anh/chị viết lại chung cho mọi đơn vị: không tên đơn vị, không tên người,"
                                + " không số điện thoại.",
                        "Công khai",
                        () -> {
                            var wish = new PublishFaq(question.getValue(), answer.getValue());
                            beans.faqs()
                                    .publish(
                                            signedIn.actor(),
                                            Long.parseLong(page.line().id()),
                                            wish);
                            Notices.done("Đã công khai. Câu hỏi hiện ở trang «Câu hỏi thường gặp».");
                            after.run();
                        },
                        question,
                        answer)
                .at("question", question)
                .at("answer", answer)
                .open();
    }

    private static TextArea area(String label, int most) {
        var area = new TextArea(label);
        area.setMaxLength(most);
        area.setWidthFull();
        area.setMinHeight("140px");
        return area;
    }
}
