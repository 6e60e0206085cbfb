package vn.giaouoc.app.question.faq;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What shall stand on the public page.
 *
 * @param question 5 to 500 letters, rewritten so that nobody is known by it
 * @param answer 5 to 8,000 letters
 */
@Serdeable
public record PublishFaq(String question, String answer) {}
