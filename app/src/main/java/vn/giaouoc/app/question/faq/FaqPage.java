package vn.giaouoc.app.question.faq;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A part of the public page.
 *
 * @param more true when there are more of them after these
 */
@Serdeable
public record FaqPage(List<FaqLine> lines, boolean more) {}
