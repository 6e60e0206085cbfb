package vn.giaouoc.app.question.page;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A page of questions.
 *
 * @param total how many there are on all pages
 * @param page from 0
 */
@Serdeable
public record QuestionList(List<QuestionLine> lines, long total, int page, int pages) {

    /** So many stand on a page. */
    public static final int SIZE = 20;

    public static QuestionList of(List<QuestionLine> lines, long total, int page) {
        return new QuestionList(lines, total, page, (int) Math.max(1, (total + SIZE - 1) / SIZE));
    }
}
