package vn.giaouoc.app.question.page;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.question.QuestionState;
import vn.giaouoc.db.question.list.QueueQuery.Order;

/**
 * Which questions the office looks at.
 *
 * @param state null for all that wait for an answer when {@code all} is false, else for all
 * @param mine only what one has in hand oneself
 * @param page from 0
 */
public record AskQueue(
        long deskId, @Nullable QuestionState state, boolean all, boolean mine, String search, Order order, int page) {

    /** What waits, the longest waiting first. */
    public static AskQueue waiting(long deskId) {
        return new AskQueue(deskId, null, false, false, "", Order.WAITING, 0);
    }

    /** The same on another page. */
    public AskQueue page(int other) {
        return new AskQueue(deskId, state, all, mine, search, order, other);
    }
}
