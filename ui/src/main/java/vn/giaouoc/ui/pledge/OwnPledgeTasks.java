package vn.giaouoc.ui.pledge;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import vn.giaouoc.app.campaign.OpenWindow;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.pledge.PledgePages;
import vn.giaouoc.app.pledge.receipt.Receipts;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.pledge.Pledge;
import vn.giaouoc.db.pledge.PledgeState;
import vn.giaouoc.db.pledge.StoredPledge;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.Task;
import vn.giaouoc.ui.shell.TaskSource;

/** On everybody's home page: one's own pledge of this year, while it may be signed. Who answered is not reminded. */
@Singleton
class OwnPledgeTasks implements TaskSource {

    private final PledgePages pages;
    private final Receipts receipts;
    private final Times times;

    OwnPledgeTasks(PledgePages pages, Receipts receipts, Times times) {
        this.pages = pages;
        this.receipts = receipts;
        this.times = times;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        try {
            var today = times.today();
            return pages.standing(actor.personId())
                    .placeOn(today)
                    .flatMap(place -> pages.offer(place.unitType(), today))
                    .filter(offer -> offer.window() != null)
                    .map(offer -> tasks(actor, offer.campaign(), Objects.requireNonNull(offer.window())))
                    .orElse(List.of());
        } catch (Refusal noMember) {
            return List.of();
        }
    }

    private List<Task> tasks(Actor actor, Campaign campaign, OpenWindow window) {
        var answer = receipts.of(actor.personId(), campaign.id()).stream()
                .map(StoredPledge::pledge)
                .filter(pledge -> pledge.year() == window.year())
                .map(Pledge::state)
                .findFirst();
        if (answer.isEmpty()) {
            return List.of(new Task(
                    45,
                    "Anh/chị chưa ký cam kết năm " + window.year(),
                    "«" + campaign.shortName() + "», đợt ký đóng " + Figures.day(window.lastDay())
                            + ". Việc ký là tự nguyện.",
                    "Đọc và trả lời",
                    "cam-ket-cua-toi"));
        }
        return answer.get() == PledgeState.SIGNED
                ? List.of(new Task(
                        0,
                        "Anh/chị đã ký cam kết năm " + window.year(),
                        "«" + campaign.shortName() + "»",
                        "Xem biên nhận",
                        "cam-ket-cua-toi"))
                : List.of();
    }
}
