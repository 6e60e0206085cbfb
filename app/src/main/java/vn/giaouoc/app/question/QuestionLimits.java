package vn.giaouoc.app.question;

import jakarta.inject.Singleton;
import java.time.Duration;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.question.Question;
import vn.giaouoc.db.question.QuestionMessageRepository;
import vn.giaouoc.db.question.QuestionRepository;
import vn.giaouoc.db.question.QuestionSide;

/** How much one union may ask within a day, so that one cannot bury the others (design: limits are per unit). */
@Singleton
class QuestionLimits {

    static final int QUESTIONS = 10;
    static final int MESSAGES = 20;

    private static final Duration DAY = Duration.ofHours(24);

    private final QuestionRepository questions;
    private final QuestionMessageRepository messages;
    private final Times times;

    QuestionLimits(QuestionRepository questions, QuestionMessageRepository messages, Times times) {
        this.questions = questions;
        this.messages = messages;
        this.times = times;
    }

    void requireFewQuestions(long organisationId) {
        if (questions.askedSince(organisationId, times.now().minus(DAY)) >= QUESTIONS) {
            throw tooMuch(
                    "Đơn vị đã gửi %d phiếu hỏi trong 24 giờ qua. Anh/chị ghi thêm vào phiếu đã có, hoặc gửi lại vào ngày"
                            + " mai.",
                    QUESTIONS);
        }
    }

    void requireFewMessages(Question question) {
        var since = times.now().minus(DAY);
        if (messages.writtenSince(question.id(), QuestionSide.UNIT, since) >= MESSAGES) {
            throw tooMuch(
                    "Đơn vị đã ghi %d ý vào phiếu này trong 24 giờ qua. Anh/chị chờ trả lời rồi ghi tiếp.", MESSAGES);
        }
    }

    private static Refusal tooMuch(String sentence, int most) {
        return Refusal.tryLater("TOO_MANY_QUESTIONS", sentence.formatted(most)).with("most", most);
    }
}
