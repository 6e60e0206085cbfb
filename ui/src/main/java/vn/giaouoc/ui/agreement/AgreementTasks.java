package vn.giaouoc.ui.agreement;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import vn.giaouoc.app.agreement.list.AgreementDesk;
import vn.giaouoc.app.agreement.list.AgreementLine;
import vn.giaouoc.app.agreement.list.DeskPage;
import vn.giaouoc.app.agreement.list.DeskUnits;
import vn.giaouoc.app.agreement.list.DeskYears;
import vn.giaouoc.app.agreement.list.NextStep.WaitsFor;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.shell.Task;
import vn.giaouoc.ui.shell.TaskSource;

/** On the home page of whoever prepares agreements: which of this year's wait for him or her, one card a unit. */
@Singleton
class AgreementTasks implements TaskSource {

    private static final int MOST = 3;
    private static final int LATE = 85;
    private static final int TO_DO = 60;
    private static final int TO_BEGIN = 30;

    private final AgreementDesk desk;
    private final DeskUnits units;
    private final DeskYears years;

    AgreementTasks(AgreementDesk desk, DeskUnits units, DeskYears years) {
        this.desk = desk;
        this.units = units;
        this.years = years;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        try {
            var choice = years.choice(0);
            return units.prepared(actor).stream()
                    .limit(MOST)
                    .flatMap(unit -> task(desk.page(actor, unit.id(), choice.campaignId(), choice.year())))
                    .toList();
        } catch (Refusal nothingYet) {
            return List.of();
        }
    }

    private static Stream<Task> task(DeskPage page) {
        var path = "giao-uoc?don-vi=" + page.unitId() + "&cuoc-van-dong=" + page.campaignId() + "&nam=" + page.year();
        var waiting = page.agreements().stream()
                .filter(line -> line.next().waitsFor() == WaitsFor.KEEPER)
                .toList();
        if (!waiting.isEmpty()) {
            return Stream.of(waiting(page, waiting, path));
        }
        if (page.agreements().isEmpty() && !page.superior() && page.places().size() > 1) {
            return Stream.of(new Task(
                    TO_BEGIN,
                    "Chưa có giao ước thi đua năm " + page.year(),
                    page.places().size() + " phòng, ban, tổ có thể ký giao ước với nhau · " + page.unit(),
                    "Lập giao ước",
                    path));
        }
        return page.counts().signed() == 0
                ? Stream.of()
                : Stream.of(new Task(
                        0,
                        page.counts().signed() + "/" + page.counts().made() + " giao ước thi đua đã ký",
                        page.counts().departmentsIn() + "/" + page.counts().departments() + " phòng, ban tham gia năm "
                                + page.year() + " · " + page.unit(),
                        "Xem giao ước",
                        path));
    }

    private static Task waiting(DeskPage page, List<AgreementLine> waiting, String path) {
        var first = waiting.getFirst();
        boolean late = waiting.stream().anyMatch(line -> line.state() == VersionState.EXPIRED);
        var title = waiting.size() == 1
                ? "Giao ước thi đua: một giao ước chờ anh/chị"
                : waiting.size() + " giao ước thi đua chờ anh/chị";
        return new Task(
                late ? LATE : TO_DO,
                title,
                first.between() + ": " + first.next().sentence() + " · " + page.unit(),
                waiting.size() == 1 ? "Mở giao ước" : "Xem các giao ước",
                waiting.size() == 1 ? "giao-uoc/" + first.id() : path);
    }
}
