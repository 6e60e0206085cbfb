package vn.giaouoc.app.question;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.question.Question;
import vn.giaouoc.db.question.QuestionMessage;
import vn.giaouoc.db.question.QuestionMessageRepository;
import vn.giaouoc.db.question.QuestionMove;
import vn.giaouoc.db.question.QuestionRepository;
import vn.giaouoc.db.question.QuestionSide;

/** Writes questions, what is said about them and the trail of it. */
@Singleton
class QuestionBook {

    private final QuestionRepository questions;
    private final QuestionMessageRepository messages;
    private final AuditTrail trail;
    private final Times times;

    QuestionBook(QuestionRepository questions, QuestionMessageRepository messages, AuditTrail trail, Times times) {
        this.questions = questions;
        this.messages = messages;
        this.trail = trail;
        this.times = times;
    }

    /** The question as it stands this moment, held until the transaction ends. */
    Question take(long questionId) {
        return questions.take(questionId).orElseThrow(QuestionRights::unknown);
    }

    /** CONFLICT QUESTION_CHANGED when somebody acted since it was read. */
    static void requireFresh(Question question, long version) {
        if (question.version() != version) {
            throw Refusal.conflict(
                            "QUESTION_CHANGED",
                            "Người khác vừa cập nhật phiếu này (đang là «%s»). Anh/chị tải lại trang; phần đang ghi vẫn còn."
                                    .formatted(question.state().label()))
                    .with("version", question.version());
        }
    }

    void open(Actor actor, Question question, String text) {
        questions.save(question);
        say(actor, question, QuestionSide.UNIT, text);
        told(actor, question, "QUESTION_ASKED", question.cell());
    }

    /** Moves it; with words, when there are any. */
    void move(Actor actor, Question before, QuestionMove move, QuestionSide side, @Nullable String text) {
        keep(actor, before, before.moved(move, times.now()), move, side, text);
    }

    /** The same, and it is in the actor's hands from then on. */
    void moveInHand(Actor actor, Question before, QuestionMove move, @Nullable String text) {
        var after = before.moved(move, times.now()).heldBy(actor.personId(), times.now());
        keep(actor, before, after, move, QuestionSide.DESK, text);
    }

    private void keep(
            Actor actor, Question before, Question after, QuestionMove move, QuestionSide side, @Nullable String text) {
        questions.update(after);
        if (text != null) {
            say(actor, after, side, text);
        }
        told(actor, after, "QUESTION_" + move, before.state() + " > " + after.state());
    }

    private void say(Actor actor, Question question, QuestionSide side, String text) {
        messages.save(new QuestionMessage(Ids.next(), question.id(), side, text, actor.personId(), times.now()));
    }

    private void told(Actor actor, Question question, String act, @Nullable String detail) {
        trail.record(actor, act, question.organisationId(), "question:" + question.id(), detail);
    }
}
