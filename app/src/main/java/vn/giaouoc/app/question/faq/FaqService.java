package vn.giaouoc.app.question.faq;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.question.QuestionRights;
import vn.giaouoc.app.question.QuestionTexts;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.question.Question;
import vn.giaouoc.db.question.QuestionRepository;
import vn.giaouoc.db.question.faq.Faq;
import vn.giaouoc.db.question.faq.FaqRepository;

/** Makes an answered question public, mends the words, takes it away again. The office of the province alone does. */
@Singleton
public class FaqService {

    private final QuestionRights rights;
    private final QuestionRepository questions;
    private final FaqRepository published;
    private final Anonymity anonymity;
    private final Trail trail;

    FaqService(
            QuestionRights rights,
            QuestionRepository questions,
            FaqRepository published,
            Anonymity anonymity,
            Trail trail) {
        this.rights = rights;
        this.questions = questions;
        this.published = published;
        this.anonymity = anonymity;
        this.trail = trail;
    }

    /** What remembers, and when. */
    @Singleton
    record Trail(AuditTrail audit, Times times) {}

    /** Publishes it, or other words of what was published from it before; returns the id of what is public. */
    @Transactional
    public long publish(Actor actor, long questionId, PublishFaq wish) {
        var question = questions.take(questionId).orElseThrow(QuestionRights::unknown);
        rights.requireSee(actor, question);
        rights.requireAnswer(actor, question.deskId());
        if (question.state().waiting()) {
            throw Refusal.conflict(
                    "ANSWER_FIRST",
                    "Phiếu đang ở trạng thái «%s»; chỉ công khai được sau khi trả lời. Anh/chị trả lời đơn vị trước."
                            .formatted(question.state().label()));
        }
        var asked = QuestionTexts.line(wish.question(), "question", "câu hỏi", QuestionTexts.FAQ_QUESTION);
        var answer = QuestionTexts.paragraphs(wish.answer(), "answer", "câu trả lời", QuestionTexts.FAQ_ANSWER);
        anonymity.require(question, asked, "question");
        anonymity.require(question, answer, "answer");
        long id = keep(actor, question, asked, answer);
        told(actor, "FAQ_PUBLISHED", question.deskId(), id);
        return id;
    }

    private long keep(Actor actor, Question question, String asked, String answer) {
        var now = trail.times().now();
        var before = published.findByQuestionId(question.id());
        if (before.isPresent()) {
            return published
                    .update(before.orElseThrow().saying(asked, answer, now))
                    .id();
        }
        return published
                .save(new Faq(
                        Ids.next(),
                        question.deskId(),
                        question.id(),
                        asked,
                        answer,
                        Faq.key(asked, answer),
                        actor.personId(),
                        now,
                        now,
                        null,
                        0))
                .id();
    }

    /** Takes it away from the public page; taken away before, nothing changes. */
    @Transactional
    public void withdraw(Actor actor, long faqId) {
        var faq = published
                .take(faqId)
                .filter(one -> rights.answers(actor, one.deskId()))
                .orElseThrow(() -> Refusal.notFound(
                        "FAQ_UNKNOWN", "Không có câu hỏi công khai này. Anh/chị mở lại từ phiếu hỏi."));
        if (faq.withdrawnAt() == null) {
            published.update(faq.withdrawn(trail.times().now()));
            told(actor, "FAQ_WITHDRAWN", faq.deskId(), faqId);
        }
    }

    private void told(Actor actor, String act, long deskId, long faqId) {
        trail.audit().record(actor, act, deskId, "faq:" + faqId, null);
    }
}
