package vn.giaouoc.ui.pledge;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.pledge.PledgePage;
import vn.giaouoc.app.pledge.PledgePages;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.Task;
import vn.giaouoc.ui.shell.TaskSource;

/** On the home page: one's own pledge of this year. */
@Singleton
class PledgeTasks implements TaskSource {

    private static final String PATH = "cam-ket-cua-toi";

    private final PledgePages pages;

    PledgeTasks(PledgePages pages) {
        this.pages = pages;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        try {
            return tasks(pages.page(actor.personId(), ""));
        } catch (Refusal nobodyKnown) {
            return List.of();
        }
    }

    private static List<Task> tasks(PledgePage page) {
        var year = page.year();
        var campaign = page.campaign();
        var lastDay = page.closesOn();
        if (year == null || campaign == null || lastDay == null) {
            return List.of();
        }
        var name = "“" + campaign.shortName() + "” năm " + year;
        var answered = page.mine().stream()
                .filter(receipt ->
                        receipt.year() == year && receipt.campaignShortName().equals(campaign.shortName()))
                .findFirst();
        return List.of(answered.map(receipt -> new Task(
                        0,
                        name + ": " + receipt.state().label().toLowerCase(java.util.Locale.forLanguageTag("vi")),
                        "Mã biên nhận " + receipt.code(),
                        "Xem biên nhận",
                        PATH))
                .orElseGet(() -> new Task(
                        50,
                        "Anh/chị chưa trả lời cam kết " + name,
                        "Ký hoặc không ký đều được, đến hết ngày " + Figures.day(lastDay) + ".",
                        "Mở cam kết",
                        PATH)));
    }
}
