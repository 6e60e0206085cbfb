package vn.giaouoc.ui.member;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.MemberUnits;
import vn.giaouoc.app.member.MemberUnits.Unit;
import vn.giaouoc.app.member.transfer.TransferInbox;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.Task;
import vn.giaouoc.ui.shell.TaskSource;

/** On the home page: transfers that wait for this officer's answer. */
@Singleton
class MemberTasks implements TaskSource {

    private static final int TO_DO = 55;

    private final MemberUnits units;
    private final TransferInbox inbox;

    MemberTasks(MemberUnits units, TransferInbox inbox) {
        this.units = units;
        this.inbox = inbox;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        return units.kept(actor).stream()
                .flatMap(unit -> task(unit, inbox.waiting(actor, unit.id())))
                .toList();
    }

    private static Stream<Task> task(Unit unit, long waiting) {
        if (waiting == 0) {
            return Stream.empty();
        }
        return Stream.of(new Task(
                TO_DO,
                Figures.number(waiting) + " đề nghị chuyển sinh hoạt chờ trả lời",
                unit.name(),
                "Xem và trả lời",
                "chuyen-sinh-hoat?don-vi=" + unit.id()));
    }
}
