package vn.giaouoc.ui.question;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.question.ask.WriteAbout;
import vn.giaouoc.app.question.page.QuestionPage;
import vn.giaouoc.db.question.QuestionMove;
import vn.giaouoc.ui.shell.Notices;
import vn.giaouoc.ui.shell.SignedIn;

/** The buttons below a question: what this person may do now, and nothing else. */
class QuestionActions extends Div {

    private static final long serialVersionUID = 1L;

    private final transient QuestionBeans beans;
    private final transient QuestionDialogs dialogs;
    private final transient SignedIn signedIn;
    private final transient Runnable after;
    private final long id;
    private final long version;

    QuestionActions(
            QuestionBeans beans, QuestionDialogs dialogs, SignedIn signedIn, QuestionPage page, Runnable after) {
        this.beans = beans;
        this.dialogs = dialogs;
        this.signedIn = signedIn;
        this.after = after;
        id = Long.parseLong(page.line().id());
        version = page.line().version();
        addClassName("gu-qu-row");
        answering(page);
        asking(page);
        publishing(page);
    }

    private void answering(QuestionPage page) {
        if (page.may(QuestionMove.ANSWER)) {
            var verb = page.lastAnswer().isEmpty() ? "Trả lời" : "Trả lời thêm";
            var answer = new Button(
                    verb,
                    press -> dialogs.write(
                            verb,
                            "Đơn vị đọc được ngay và được báo ở trang «Việc cần làm».",
                            "Gửi trả lời",
                            text -> done(
                                    actor -> beans.service().answer(actor, id, new WriteAbout(version, text)),
                                    "Đã gửi trả lời.")));
            answer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(answer);
        }
        if (page.may(QuestionMove.TAKE)) {
            add(new Button(
                    page.line().holder() == null ? "Nhận xử lý" : "Nhận thay",
                    press -> done(
                            actor -> beans.service().take(actor, id, version), "Phiếu do anh/chị giữ từ bây giờ.")));
        }
    }

    private void asking(QuestionPage page) {
        if (page.may(QuestionMove.ADD)) {
            add(new Button(
                    "Ghi thêm",
                    press -> dialogs.write(
                            "Ghi thêm",
                            "Ban CS-PL đọc cùng câu hỏi.",
                            "Gửi",
                            text -> done(
                                    actor -> beans.service().add(actor, id, new WriteAbout(version, text)),
                                    "Đã ghi thêm vào phiếu."))));
        }
        if (page.may(QuestionMove.REOPEN)) {
            add(new Button(
                    "Mở lại",
                    press -> dialogs.write(
                            "Mở lại phiếu",
                            "Ghi điều còn vướng; phiếu trở lại trạng thái đang xử lý.",
                            "Mở lại phiếu",
                            text -> done(
                                    actor -> beans.service().reopen(actor, id, new WriteAbout(version, text)),
                                    "Đã mở lại phiếu."))));
        }
        if (page.may(QuestionMove.CLOSE)) {
            add(new Button(
                    "Đóng phiếu",
                    press -> done(
                            actor -> beans.service().close(actor, id, version),
                            "Đã đóng phiếu. Cần hỏi tiếp, anh/chị bấm «Mở lại».")));
        }
    }

    private void publishing(QuestionPage page) {
        if (!page.answers() || page.line().state().waiting()) {
            return;
        }
        var published = page.faqId();
        add(new Button(
                published == null ? "Đưa vào câu hỏi thường gặp" : "Sửa câu hỏi thường gặp",
                press -> dialogs.publish(page, after)));
        if (published != null) {
            add(new Button(
                    "Gỡ khỏi trang công khai",
                    press -> done(
                            actor -> beans.faqs().withdraw(actor, Long.parseLong(published)),
                            "Đã gỡ khỏi trang công khai.")));
        }
    }

    /** A refusal is shown as its sentence by the session. */
    private void done(Consumer<Actor> act, String sentence) {
        act.accept(signedIn.actor());
        Notices.done(sentence);
        after.run();
    }
}
