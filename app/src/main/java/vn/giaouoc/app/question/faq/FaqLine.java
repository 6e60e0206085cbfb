package vn.giaouoc.app.question.faq;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A question with its answer for everybody.
 *
 * @param desk the union whose office answers
 */
@Serdeable
public record FaqLine(String id, String question, String answer, String desk, Instant changedAt) {}
