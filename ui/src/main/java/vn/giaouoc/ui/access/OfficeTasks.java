package vn.giaouoc.ui.access;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.access.office.OfficeBook;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.Task;
import vn.giaouoc.ui.shell.TaskSource;

/** On the home page of who keeps accounts: terms of office that end soon. */
@Singleton
class OfficeTasks implements TaskSource {

    private static final int SOON_DAYS = 30;
    private static final int MOST = 5_000;

    private final OfficeBook book;
    private final Times times;

    OfficeTasks(OfficeBook book, Times times) {
        this.book = book;
        this.times = times;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        if (!actor.mayAnywhere(Authority.KEEP_ACCOUNTS)) {
            return List.of();
        }
        var limit = times.today().plusDays(SOON_DAYS);
        var ending = book.search(actor, "", false, 0, MOST).stream()
                .filter(line -> !line.validTo().isAfter(limit))
                .toList();
        if (ending.isEmpty()) {
            return List.of();
        }
        var first = ending.stream()
                .map(line -> line.validTo().minusDays(1))
                .min(java.time.LocalDate::compareTo)
                .orElseThrow();
        return List.of(new Task(
                40,
                Figures.number(ending.size()) + " chức vụ hết nhiệm kỳ trong " + SOON_DAYS + " ngày tới",
                "Sớm nhất ngày " + Figures.day(first) + ". Hết nhiệm kỳ thì quyền trên cổng dừng ngay.",
                "Xem chức vụ",
                "tai-khoan"));
    }
}
