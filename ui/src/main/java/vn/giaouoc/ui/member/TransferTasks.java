package vn.giaouoc.ui.member;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.member.transfer.TransferInbox;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.Task;
import vn.giaouoc.ui.shell.TaskSource;

/** On the home page of who keeps members: transfers that wait for this unit's answer. */
@Singleton
class TransferTasks implements TaskSource {

    private final TransferInbox inbox;

    TransferTasks(TransferInbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        return actor.grantsOf(Authority.KEEP_MEMBERS).stream()
                .filter(grant -> grant.departmentId() == 0)
                .map(Grant::organisationId)
                .distinct()
                .flatMap(unit -> task(inbox.waiting(actor, unit), unit))
                .toList();
    }

    private static Stream<Task> task(long waiting, long unit) {
        return waiting == 0
                ? Stream.empty()
                : Stream.of(new Task(
                        60,
                        Figures.number(waiting) + " đề nghị chuyển sinh hoạt chờ đơn vị trả lời",
                        "Đoàn viên chỉ chuyển sau khi cả hai đơn vị xác nhận.",
                        "Xem và trả lời",
                        "chuyen-sinh-hoat?don-vi=" + unit));
    }
}
