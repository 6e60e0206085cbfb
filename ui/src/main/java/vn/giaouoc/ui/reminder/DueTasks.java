package vn.giaouoc.ui.reminder;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.reminder.DueGroup;
import vn.giaouoc.app.reminder.DueLine;
import vn.giaouoc.app.reminder.Dues;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.Task;
import vn.giaouoc.ui.shell.TaskSource;

/** On the home page: what one's own union owes, and for superiors which unions below still owe. */
@Singleton
class DueTasks implements TaskSource {

    private static final int MOST = 3;
    private static final int PAST = 100;
    private static final int NEXT_DAYS = 88;
    private static final int SOON = 62;
    private static final int BELOW = 52;
    private static final int FEW_DAYS = -3;

    private final Dues dues;

    DueTasks(Dues dues) {
        this.dues = dues;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        var tasks = new ArrayList<Task>();
        dues.mine(actor).forEach(line -> tasks.add(mine(line)));
        for (long top : dues.tops(actor)) {
            dues.below(actor, top).stream().limit(MOST).forEach(group -> tasks.add(below(group)));
        }
        return tasks;
    }

    private static Task mine(DueLine line) {
        int urgency = line.overdue() ? PAST : line.daysPast() >= FEW_DAYS ? NEXT_DAYS : SOON;
        return new Task(urgency, line.what(), sentence(line.standing()), "Mở", line.link());
    }

    private static Task below(DueGroup group) {
        return new Task(
                BELOW,
                Figures.number(group.units().size()) + " đơn vị chưa nộp: " + group.what(),
                sentence(group.standing()),
                "Nhắc đơn vị",
                "nhac-han");
    }

    private static String sentence(String standing) {
        return standing.substring(0, 1).toUpperCase(Locale.ROOT) + standing.substring(1) + ".";
    }
}
