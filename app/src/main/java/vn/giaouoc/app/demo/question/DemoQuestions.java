package vn.giaouoc.app.demo.question;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.launch.FirstStart;
import vn.giaouoc.app.question.QuestionService;
import vn.giaouoc.app.question.Questions;
import vn.giaouoc.app.question.ask.AskQuestion;
import vn.giaouoc.app.question.ask.WriteAbout;
import vn.giaouoc.app.question.faq.FaqService;
import vn.giaouoc.app.question.faq.PublishFaq;
import vn.giaouoc.app.question.page.AskQueue;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.access.office.OfficeRepository;
import vn.giaouoc.db.question.list.QueueQuery.Order;

/** Fills the question desk of the demo once, after its world stands. */
@Singleton
@Requires(property = "portal.demo", value = "true")
class DemoQuestions implements FirstStart {

    private static final int AFTER_THE_WORLD = 110;

    private static final List<PublishFaq> ANSWERS = List.of(
            new PublishFaq(
                    "Đoàn viên nghỉ thai sản có tính vào tỷ lệ ký cam kết không?",
                    "Có. Người nghỉ thai sản vẫn là đoàn viên đang sinh hoạt nên vẫn tính vào mẫu số.\n\nĐơn vị có thể để đoàn"
                            + " viên ký trên điện thoại riêng, không cần đến cơ quan."),
            new PublishFaq(
                    "«Trước ngày 30/10» có gồm ngày 30/10 không?",
                    "Không. Ngày cuối cùng là 29/10. Cổng ghi rõ «hạn đến hết ngày …» để các đơn vị yên tâm."),
            new PublishFaq(
                    "Đơn vị có hai cơ quan, đơn vị sử dụng lao động thì lập mấy giao ước thi đua?",
                    "Lập theo từng cơ quan, đơn vị: các phòng, ban của cơ quan nào giao ước với nhau, thủ trưởng cơ quan đó xác"
                            + " nhận."));

    private final AccountRepository accounts;
    private final OfficeRepository offices;
    private final Questions questions;
    private final QuestionService service;
    private final FaqService faqs;

    DemoQuestions(
            AccountRepository accounts,
            OfficeRepository offices,
            Questions questions,
            QuestionService service,
            FaqService faqs) {
        this.accounts = accounts;
        this.offices = offices;
        this.questions = questions;
        this.service = service;
        this.faqs = faqs;
    }

    @Override
    public int order() {
        return AFTER_THE_WORLD;
    }

    @Override
    public void run(Consumer<String> progress) {
        if (accounts.findByLogin("thamdinh").isEmpty()) {
            return; // the demo's world was not finished
        }
        var officer = somebody("thamdinh", Authority.KEEP_CAMPAIGNS);
        var everything = new AskQueue(place(officer), null, true, false, "", Order.LATEST, 0);
        if (questions.queue(officer, everything).total() > 0) {
            return;
        }
        var chair = somebody("chutich", Authority.SUBMIT_REPORT);
        for (var answer : ANSWERS) {
            long id = ask(chair, answer.question(), "Đơn vị vướng điểm này, xin Ban hướng dẫn.");
            service.answer(officer, id, new WriteAbout(0L, answer.answer()));
            faqs.publish(officer, id, answer);
            service.close(chair, id, 1);
        }
        var other = somebody("chutich2", Authority.SUBMIT_REPORT);
        long held =
                ask(other, "Công nhân làm ca đêm họp ký cam kết thế nào?", "Nhà máy có ba ca, khó tập trung một buổi.");
        service.take(officer, held, 0);
        ask(chair, "Phòng mới tách có phải ký lại giao ước không?", "Phòng Hành chính vừa tách làm hai từ tháng này.");
        progress.accept("  phiếu hỏi - đáp");
    }

    private long ask(Actor chair, String title, String text) {
        return service.ask(chair, AskQuestion.freely(place(chair), title, text));
    }

    private static long place(Actor actor) {
        return actor.grants().getFirst().organisationId();
    }

    /** Whoever signs in with that login, with that one authority where his or her latest office is. */
    private Actor somebody(String login, Authority authority) {
        var account = accounts.findByLogin(login).orElseThrow();
        var office = offices.findByPersonIdOrderByValidFrom(account.personId()).getLast();
        var grant = new Grant(office.organisationId(), 0, office.title(), Set.of(authority), true);
        return new Actor(account.id(), account.personId(), login, 0, List.of(grant));
    }
}
