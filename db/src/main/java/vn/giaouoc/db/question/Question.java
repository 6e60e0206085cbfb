package vn.giaouoc.db.question;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One question of a unit.
 *
 * @param organisationId the unit that asks
 * @param deskId the union at the top when it was asked: its office answers
 * @param searchKey the title, folded
 * @param reportId the report it was asked from, with the line's code in {@code cell}; null when asked freely
 * @param holderId the person of the office who has it in hand since {@code heldSince}
 * @param askedBy the person
 */
@MappedEntity("question")
public record Question(
        @Id long id,
        long organisationId,
        long deskId,
        String title,
        String searchKey,
        @Nullable Long reportId,
        @Nullable String cell,
        QuestionState state,
        Instant stateSince,
        @Nullable Long holderId,
        @Nullable Instant heldSince,
        long askedBy,
        Instant askedAt,
        long version) {

    /** After a move; who holds it stays. */
    public Question moved(QuestionMove move, Instant at) {
        var after = move.after(state);
        return new Question(
                id,
                organisationId,
                deskId,
                title,
                searchKey,
                reportId,
                cell,
                after,
                after == state ? stateSince : at,
                holderId,
                heldSince,
                askedBy,
                askedAt,
                version + 1);
    }

    /** In the hands of that person; since before when it was so before. */
    public Question heldBy(long personId, Instant at) {
        boolean before = holderId != null && holderId == personId;
        return new Question(
                id,
                organisationId,
                deskId,
                title,
                searchKey,
                reportId,
                cell,
                state,
                stateSince,
                personId,
                before ? heldSince : at,
                askedBy,
                askedAt,
                version);
    }
}
