package vn.giaouoc.app.campaign;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import vn.giaouoc.app.campaign.request.NewText;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.PledgeItem;
import vn.giaouoc.db.campaign.PledgeText;
import vn.giaouoc.db.campaign.PledgeTextRepository;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** Makes text versions: cleaned, complete, hashed. */
@Singleton
class PledgeTexts {

    /** As many lines as fit the answers kept with a pledge and one phone screen that can still be read. */
    private static final int MOST_LINES = 20;

    private static final int LONGEST_LINE = 1000;
    private static final int LONGEST_TITLE = 500;

    private final PledgeTextRepository rows;
    private final Times times;

    PledgeTexts(PledgeTextRepository rows, Times times) {
        this.rows = rows;
        this.times = times;
    }

    void add(PledgeText text) {
        rows.save(text);
    }

    PledgeText next(Actor actor, Campaign campaign, int version, NewText wish) {
        var title = clean(wish.title());
        var items = wish.items().stream()
                .map(item -> new PledgeItem(item.id().strip(), clean(item.text())))
                .toList();
        var reason = clean(wish.reason());
        requireComplete(title, items, reason);
        return new PledgeText(
                Ids.next(),
                campaign.id(),
                version,
                title,
                items,
                PledgeText.digest(campaign.code(), version, title, items),
                reason,
                actor.isSystem() ? null : actor.accountId(),
                times.now());
    }

    private static void requireComplete(String title, List<PledgeItem> items, String reason) {
        require(
                !title.isEmpty() && title.length() <= LONGEST_TITLE,
                "TEXT_TITLE",
                "Tiêu đề phải có chữ và dài không quá " + LONGEST_TITLE + " ký tự.");
        require(
                !reason.isEmpty() && reason.length() <= LONGEST_TITLE,
                "TEXT_REASON",
                "Anh/chị ghi lý do ban hành phiên bản mới, không quá " + LONGEST_TITLE + " ký tự.");
        require(
                !items.isEmpty() && items.size() <= MOST_LINES,
                "TEXT_LINES",
                "Nội dung cam kết phải có từ 1 đến " + MOST_LINES + " điều.");
        var ids = new HashSet<String>();
        for (var item : items) {
            require(
                    !item.id().isEmpty() && ids.add(item.id()),
                    "TEXT_LINE_ID",
                    "Mỗi điều phải có mã riêng, không trùng nhau.");
            require(
                    !item.text().isEmpty() && item.text().length() <= LONGEST_LINE,
                    "TEXT_LINE",
                    "Mỗi điều phải có chữ và dài không quá " + LONGEST_LINE + " ký tự. Anh/chị bỏ dòng trống.");
        }
    }

    private static void require(boolean held, String code, String sentence) {
        if (!held) {
            throw Refusal.invalid(code, sentence);
        }
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
