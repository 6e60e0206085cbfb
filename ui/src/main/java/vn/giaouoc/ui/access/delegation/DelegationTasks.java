package vn.giaouoc.ui.access.delegation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import vn.giaouoc.app.access.delegation.DelegationBook;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.delegation.DelegationLine;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.Task;
import vn.giaouoc.ui.shell.TaskSource;

/** On the home page: in whose place one signs today, and who signs in one's own. */
@Singleton
class DelegationTasks implements TaskSource {

    private static final String PATH = "uy-quyen-ky";

    private final DelegationBook book;
    private final Times times;

    DelegationTasks(DelegationBook book, Times times) {
        this.book = book;
        this.times = times;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        var own = book.own(actor);
        var received = standing(own.received())
                .map(line -> new Task(
                        0,
                        "Anh/chị được ký thay " + line.holderName(),
                        line.title() + ", đến hết " + Figures.day(line.validTo().minusDays(1)) + ".",
                        "Xem ủy quyền",
                        PATH));
        var given = standing(own.given())
                .map(line -> new Task(
                        0,
                        line.personName() + " đang được ký thay anh/chị",
                        line.title() + ", đến hết " + Figures.day(line.validTo().minusDays(1)) + ".",
                        "Xem ủy quyền",
                        PATH));
        return Stream.concat(received, given).toList();
    }

    private Stream<DelegationLine> standing(List<DelegationLine> lines) {
        return lines.stream().filter(line -> line.state(times.today()) == DelegationLine.State.STANDING);
    }
}
