package vn.giaouoc.db.question.faq;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Folded;

/**
 * A question with its answer for everybody; nothing in it says who asked.
 *
 * @param deskId the union whose office answers
 * @param searchKey both, folded
 * @param publishedBy the person
 */
@MappedEntity("faq")
public record Faq(
        @Id long id,
        long deskId,
        long questionId,
        String question,
        String answer,
        String searchKey,
        long publishedBy,
        Instant publishedAt,
        Instant changedAt,
        @Nullable Instant withdrawnAt,
        long version) {

    /** With other words; one that was taken away is there again. */
    public Faq saying(String newQuestion, String newAnswer, Instant at) {
        return new Faq(
                id,
                deskId,
                questionId,
                newQuestion,
                newAnswer,
                key(newQuestion, newAnswer),
                publishedBy,
                publishedAt,
                at,
                null,
                version + 1);
    }

    /** Taken away from the public page. */
    public Faq withdrawn(Instant at) {
        return new Faq(
                id,
                deskId,
                questionId,
                question,
                answer,
                searchKey,
                publishedBy,
                publishedAt,
                changedAt,
                at,
                version + 1);
    }

    /** What is looked through. */
    public static String key(String question, String answer) {
        return Folded.of(question + " " + answer);
    }
}
