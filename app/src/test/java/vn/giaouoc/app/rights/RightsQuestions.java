package vn.giaouoc.app.rights;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import vn.giaouoc.app.rights.route.Position;
import vn.giaouoc.app.rights.route.Row;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.question.Question;
import vn.giaouoc.db.question.QuestionMessage;
import vn.giaouoc.db.question.QuestionMessageRepository;
import vn.giaouoc.db.question.QuestionRepository;
import vn.giaouoc.db.question.QuestionSide;
import vn.giaouoc.db.question.QuestionState;
import vn.giaouoc.db.question.faq.Faq;
import vn.giaouoc.db.question.faq.FaqRepository;

/** Questions of the units there, and what was made public of them, written straight into the rows. */
@Singleton
@Requires(property = "rights.scene")
class RightsQuestions {

    private static final Instant EARLIER = Instant.parse("2026-01-01T00:00:00Z");

    private final RightsScene scene;
    private final QuestionRepository questions;
    private final QuestionMessageRepository messages;
    private final FaqRepository published;

    RightsQuestions(
            RightsScene scene,
            QuestionRepository questions,
            QuestionMessageRepository messages,
            FaqRepository published) {
        this.scene = scene;
        this.questions = questions;
        this.messages = messages;
        this.published = published;
    }

    /** Whether a route is about a question that waits or one that was answered. */
    static String wanted(Row row) {
        var path = row.path();
        return path.endsWith("reopen") || path.endsWith("close") || path.endsWith("faq")
                ? "answeredQuestion"
                : "newQuestion";
    }

    String question(Position at, QuestionState state) {
        long id = Ids.next();
        long person = scene.neutralPerson("Trần Giữa");
        questions.save(new Question(
                id,
                scene.unit(at),
                scene.province(at),
                "Cách tính tỷ lệ",
                "cach tinh ty le",
                null,
                null,
                state,
                EARLIER,
                null,
                null,
                person,
                EARLIER,
                0));
        messages.save(new QuestionMessage(Ids.next(), id, QuestionSide.UNIT, "Xin hỏi", person, EARLIER));
        return Long.toString(id);
    }

    String faq(Position at) {
        long question = Long.parseLong(question(at, QuestionState.ANSWERED));
        long id = Ids.next();
        published.save(new Faq(
                id,
                scene.province(at),
                question,
                "Tính thế nào?",
                "Số ký chia số đoàn viên.",
                "tinh the nao",
                scene.neutralPerson("Trần Giữa"),
                EARLIER,
                EARLIER,
                null,
                0));
        return Long.toString(id);
    }
}
