package vn.giaouoc.app.question.door;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.question.page.AskQueue;
import vn.giaouoc.db.question.QuestionState;
import vn.giaouoc.db.question.list.QueueQuery.Order;

/**
 * Which questions of an office are asked for in an address.
 *
 * @param state null for what waits for an answer, or for the rest too with {@code all}
 * @param page from 0; files hold every page
 */
@Introspected
record AskDesk(
        @QueryValue long desk,
        @QueryValue @Nullable QuestionState state,
        @QueryValue(defaultValue = "false") boolean all,
        @QueryValue(defaultValue = "") String q,
        @QueryValue(defaultValue = "WAITING") Order order,
        @QueryValue(defaultValue = "0") int page) {

    AskQueue question() {
        return new AskQueue(desk, state, all, false, q, order, page);
    }
}
