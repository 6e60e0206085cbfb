package vn.giaouoc.db.question;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * What somebody said about a question; the question itself is the first.
 *
 * @param text paragraphs parted by line feeds, NFC
 * @param writtenBy the person
 */
@MappedEntity("question_message")
public record QuestionMessage(
        @Id long id, long questionId, QuestionSide side, String text, long writtenBy, Instant writtenAt) {}
