package vn.giaouoc.ui.desk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.desk.DeskPage;
import vn.giaouoc.app.desk.DeskPlace;
import vn.giaouoc.app.desk.DeskPlaces;
import vn.giaouoc.app.desk.DeskService;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.Task;
import vn.giaouoc.ui.shell.TaskSource;

/** On the home page: how many may still sign where the person invites. */
@Singleton
class DeskTasks implements TaskSource {

    private static final int MOST = 3;
    private static final int SOON = 7;

    private final DeskService desk;
    private final DeskPlaces places;

    DeskTasks(DeskService desk, DeskPlaces places) {
        this.desk = desk;
        this.places = places;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        return places.of(actor).stream()
                .limit(MOST)
                .flatMap(place -> page(actor, place))
                .filter(page -> page.open() && page.total().eligible() > 0)
                .map(DeskTasks::task)
                .toList();
    }

    /** While no year has been opened there is nothing to say. */
    private Stream<DeskPage> page(Actor actor, DeskPlace place) {
        try {
            return Stream.of(desk.page(actor, place));
        } catch (Refusal nothingYet) {
            return Stream.empty();
        }
    }

    private static Task task(DeskPage page) {
        var path = "ban-lam-viec?noi=" + page.place().key();
        var total = page.total();
        if (total.left() == 0) {
            return new Task(
                    0,
                    "Tất cả đoàn viên đã trả lời",
                    Figures.number(total.signed()) + "/" + Figures.number(total.eligible()) + " đã ký cam kết «"
                            + page.campaign() + "» năm " + page.year() + " · "
                            + page.place().name(),
                    "Xem bàn làm việc",
                    path);
        }
        var last = page.lastDay();
        return new Task(
                page.daysLeft() <= SOON ? 80 : 50,
                "Còn " + Figures.number(total.left()) + " đoàn viên có thể ký",
                "Đợt ký đóng " + (last == null ? "" : Figures.day(last)) + ", còn " + page.daysLeft() + " ngày · "
                        + page.place().name(),
                "Mời ký",
                path);
    }
}
