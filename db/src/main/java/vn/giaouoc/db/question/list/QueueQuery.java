package vn.giaouoc.db.question.list;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.question.QuestionState;

/**
 * What the office of a province asks its queue for.
 *
 * @param states empty for all
 * @param holderId only what this person has in hand
 * @param search folded words, each of them in the title or the unit's name; empty for all
 * @param size at most so many; {@code skip} of them left out first
 */
public record QueueQuery(
        long deskId,
        Set<QuestionState> states,
        @Nullable Long holderId,
        String search,
        Order order,
        int size,
        int skip) {

    /** In which order. */
    public enum Order {
        /** What waits longest in its state first. */
        WAITING("Chờ lâu nhất trước"),
        LATEST("Mới hỏi trước"),
        UNIT("Theo tên đơn vị");

        private final String label;

        Order(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
