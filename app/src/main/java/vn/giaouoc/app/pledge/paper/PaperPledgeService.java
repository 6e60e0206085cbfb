package vn.giaouoc.app.pledge.paper;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.campaign.OpenWindow;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.app.pledge.writer.PledgeWish;
import vn.giaouoc.app.pledge.writer.PledgeWriter;
import vn.giaouoc.app.pledge.writer.Written;
import vn.giaouoc.db.campaign.PledgeItem;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.pledge.PledgeMethod;

/**
 * Enters pledges from a signed list: only with the scanned list, only people named one by one, only people of the unit.
 * There is no "sign for everyone" (trade: BD-04, B07).
 */
@Singleton
public class PaperPledgeService {

    private static final int AT_ONCE = 200;

    private final PaperUnit unit;
    private final ScanKeeper scans;
    private final PledgeWriter writer;
    private final AuditTrail trail;

    PaperPledgeService(PaperUnit unit, ScanKeeper scans, PledgeWriter writer, AuditTrail trail) {
        this.unit = unit;
        this.scans = scans;
        this.writer = writer;
        this.trail = trail;
    }

    /** The people of the unit who may stand on a list today, with what they answered already. */
    public PaperList list(Actor actor, long organisationId) {
        return unit.list(actor, organisationId);
    }

    /**
     * Enters the list. Entering it again changes nothing: those who signed keep their first receipt, and those who were
     * refused as busy are entered then.
     */
    public PaperResult enter(Actor actor, EnterPaper wish) {
        var list = unit.list(actor, wish.organisationId());
        var window = list.window(wish.campaign());
        requireDay(wish.signedOn(), window, list.today());
        var names = list.people().stream().collect(Collectors.toMap(PaperList.Entry::personId, PaperList.Entry::name));
        var persons = new LinkedHashSet<>(wish.personIds());
        if (persons.isEmpty()) {
            throw Refusal.invalid(
                    "NOBODY_CHOSEN", "Chưa chọn ai. Anh/chị đánh dấu từng người có chữ ký trên danh sách đã quét.");
        }
        if (!names.keySet().containsAll(persons)) {
            throw Refusal.invalid(
                    "NOT_OF_UNIT",
                    "Có người không còn sinh hoạt ở đơn vị hôm nay. Anh/chị tải lại danh sách rồi chọn lại.");
        }
        long scan = scans.keep(actor, wish, window);
        var result = write(actor, window, scan, List.copyOf(persons), names);
        trail.record(
                actor,
                "PLEDGE_PAPER",
                wish.organisationId(),
                "pledge_scan:" + scan,
                "entered " + result.entered().size() + ", already "
                        + result.already().size() + ", refused "
                        + result.refused().size());
        return result;
    }

    private PaperResult write(Actor actor, OpenWindow window, long scan, List<Long> persons, Map<Long, String> names) {
        var result = new PaperResult(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int from = 0; from < persons.size(); from += AT_ONCE) {
            var some = persons.subList(from, Math.min(from + AT_ONCE, persons.size()));
            var answers = some.stream()
                    .map(person -> writer.submit(wish(actor, window, scan, person)))
                    .toList();
            for (int i = 0; i < some.size(); i++) {
                take(result, some.get(i), String.valueOf(names.get(some.get(i))), answers.get(i));
            }
        }
        return result;
    }

    private static void take(PaperResult result, long person, String name, CompletableFuture<Written> answer) {
        try {
            var written = answer.join();
            (written.changed() ? result.entered() : result.already()).add(written.stored());
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof Refusal refusal)) {
                throw e;
            }
            result.refused().add(new PaperResult.NotEntered(person, name, refusal.sentence()));
        }
    }

    private static PledgeWish wish(Actor actor, OpenWindow window, long scan, long person) {
        return new PledgeWish(
                PledgeStep.SIGN,
                Ids.nextUuid(),
                person,
                window.campaignId(),
                window.year(),
                window.text().id(),
                window.text().items().stream().map(PledgeItem::id).collect(Collectors.joining(",")),
                PledgeMethod.PAPER,
                null,
                new PledgeWish.Hand(actor.accountId(), actor.sessionId(), scan),
                null);
    }

    private static void requireDay(@Nullable LocalDate signedOn, OpenWindow window, LocalDate today) {
        if (signedOn == null || signedOn.isAfter(today) || signedOn.isBefore(window.opensOn())) {
            throw Refusal.invalid(
                    "SIGNED_ON_WRONG",
                    "Ngày ký trên danh sách phải trong đợt ký và không sau hôm nay. Anh/chị ghi lại ngày trên danh sách.");
        }
    }
}
