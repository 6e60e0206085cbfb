package vn.giaouoc.ui.activity;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.activity.book.ActivityBook;
import vn.giaouoc.app.activity.check.CheckLine;
import vn.giaouoc.app.activity.check.YearChecks;
import vn.giaouoc.app.activity.issue.IssueLine;
import vn.giaouoc.app.activity.issue.OpenIssues;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.ui.shell.Task;
import vn.giaouoc.ui.shell.TaskSource;

/** On the home page of whoever keeps a unit's year: overdue issues, and what the year still lacks. */
@Singleton
class ActivityTasks implements TaskSource {

    private static final int MOST = 3;

    private final ActivityBook book;
    private final YearChecks checks;
    private final OpenIssues issues;

    ActivityTasks(ActivityBook book, YearChecks checks, OpenIssues issues) {
        this.book = book;
        this.checks = checks;
        this.issues = issues;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        return actor.grantsOf(Authority.KEEP_ACTIVITIES).stream()
                .map(Grant::organisationId)
                .distinct()
                .limit(MOST)
                .flatMap(unit -> tasks(actor, unit).stream())
                .toList();
    }

    private List<Task> tasks(Actor actor, long unit) {
        var path = "hoat-dong?don-vi=" + unit;
        var tasks = new ArrayList<Task>();
        var overdue = issues.of(actor, unit).stream().filter(IssueLine::overdue).toList();
        if (!overdue.isEmpty()) {
            tasks.add(new Task(
                    90,
                    overdue.size() + " kiến nghị đối thoại quá hạn giải quyết",
                    "Lâu nhất: " + overdue.getFirst().overdueDays() + " ngày.",
                    "Xem kiến nghị",
                    path));
        }
        int year = book.present(unit);
        var missing = checks.of(actor, unit, year).lines().stream()
                .filter(line -> !line.done())
                .map(CheckLine::name)
                .toList();
        tasks.add(
                missing.isEmpty()
                        ? new Task(0, "Năm " + year + " đã đủ các việc phải làm", "", "Xem hoạt động", path)
                        : new Task(
                                40,
                                "Năm " + year + " còn thiếu " + missing.size() + " việc",
                                String.join(", ", missing.subList(0, Math.min(MOST, missing.size())))
                                        + (missing.size() > MOST ? "…" : "."),
                                "Ghi hoạt động",
                                path));
        return tasks;
    }
}
