package vn.giaouoc.app.rollup;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.rollup.PersonRow;
import vn.giaouoc.db.rollup.PersonRowRepository;

/**
 * The rows behind the figures of one unit, by name. Only the unit's own officers may see them; superiors see counts per
 * department and never who did not sign (design: pledge).
 */
@Singleton
public class PeopleBehind {

    private final PersonRowRepository people;
    private final RollupDays days;
    private final RollupRights rights;

    PeopleBehind(PersonRowRepository people, RollupDays days, RollupRights rights) {
        this.people = people;
        this.days = days;
        this.rights = rights;
    }

    /** May the actor see names at this unit? */
    public boolean may(Actor actor, long unitId) {
        return actor.isSystem() || rights.namesAt(actor, unitId).isPresent();
    }

    /** Everybody counted at the unit on the day of the question, in Vietnamese order of names. */
    @ReadOnly
    public List<PersonRow> of(Actor actor, RollupQuestion question) {
        var department = actor.isSystem() ? 0L : departmentOf(actor, question.unitId());
        var answerable = days.of(question);
        return people.at(answerable.scope(), answerable.day()).stream()
                .filter(row -> department == 0 || row.departmentId() == department)
                .toList();
    }

    private long departmentOf(Actor actor, long unitId) {
        return rights.namesAt(actor, unitId)
                .orElseThrow(() -> Refusal.forbidden(
                        "NO_NAMES",
                        "Danh sách tên chỉ dành cho công đoàn cơ sở của chính đơn vị. Cấp trên xem số lượng theo phòng,"
                                + " ban."))
                .departmentId();
    }
}
