package vn.giaouoc.app.desk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.rollup.PeopleBehind;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.db.pledge.PledgeMethod;
import vn.giaouoc.db.pledge.PledgeState;
import vn.giaouoc.db.rollup.Figures;
import vn.giaouoc.db.rollup.PersonRow;

/** The figures of one department for its head, counted from the rows behind the unit's figures. */
@Singleton
class DepartmentDesk {

    private final PeopleBehind people;

    DepartmentDesk(PeopleBehind people) {
        this.people = people;
    }

    Figures figures(Actor actor, DeskPlace place, RollupQuestion question) {
        var here = people.of(actor, question).stream()
                .filter(row -> row.departmentId() == place.departmentId())
                .toList();
        var members = here.stream().filter(PersonRow::member).toList();
        var eligible = members.stream().filter(row -> !row.suspended()).toList();
        var staff = here.stream().filter(row -> !row.member()).toList();
        return new Figures(
                0,
                0,
                members.size(),
                eligible.size(),
                0,
                count(eligible, in(PledgeState.SIGNED)),
                0,
                count(eligible, by(PledgeMethod.OWN_PHONE)),
                count(eligible, by(PledgeMethod.KIOSK)),
                count(eligible, by(PledgeMethod.PAPER)),
                count(eligible, in(PledgeState.DECLINED)),
                count(eligible, in(PledgeState.WITHDRAWN)),
                staff.size(),
                count(staff, in(PledgeState.SIGNED)));
    }

    private static Predicate<PersonRow> in(PledgeState state) {
        return row -> row.state().equals(state.name());
    }

    private static Predicate<PersonRow> by(PledgeMethod method) {
        return in(PledgeState.SIGNED).and(row -> row.method().equals(method.name()));
    }

    private static long count(List<PersonRow> rows, Predicate<PersonRow> which) {
        return rows.stream().filter(which).count();
    }
}
