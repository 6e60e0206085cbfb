package vn.giaouoc.app.question.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.question.QuestionMove;
import vn.giaouoc.db.question.QuestionSide;

/**
 * One question with everything that was said.
 *
 * @param desk the union whose office answers
 * @param answers true when the asker sits in that office
 * @param moves what this person may do now
 * @param faqId what was published from it, null when nothing was
 */
@Serdeable
public record QuestionPage(
        QuestionLine line,
        String desk,
        boolean answers,
        List<Message> messages,
        List<QuestionMove> moves,
        @Nullable String faqId) {

    /** What somebody said; the question itself is the first. */
    @Serdeable
    public record Message(QuestionSide side, String text, String name, Instant at) {}

    public boolean may(QuestionMove move) {
        return moves.contains(move);
    }

    /** The question as it was asked. */
    public String asked() {
        return messages.getFirst().text();
    }

    /** What the office said last; nothing before it said anything. */
    public String lastAnswer() {
        return messages.reversed().stream()
                .filter(message -> message.side() == QuestionSide.DESK)
                .findFirst()
                .map(Message::text)
                .orElse("");
    }
}
