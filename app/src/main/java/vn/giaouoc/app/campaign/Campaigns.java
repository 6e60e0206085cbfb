package vn.giaouoc.app.campaign;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignState;
import vn.giaouoc.db.campaign.CampaignYear;
import vn.giaouoc.db.campaign.PledgeText;
import vn.giaouoc.db.campaign.plan.Plan;
import vn.giaouoc.db.campaign.window.PledgeWindow;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.UnitType;

/**
 * What campaigns there are and who may sign when. Answers come from memory; at most once a second the database is asked
 * for a stamp that grows with every change, so a change made on another instance is seen within that time. While this
 * instance changes something, it reads the rows themselves.
 */
@Singleton
public class Campaigns {

    private record Kept(CampaignBook book, long checkedAt) {}

    private final CampaignReader reader;
    private final long recheckNanos;
    private final ReentrantLock refreshing = new ReentrantLock();
    private final AtomicInteger changes = new AtomicInteger();
    private final Map<String, Plan> plans = new ConcurrentHashMap<>();
    private volatile @Nullable Kept kept;

    Campaigns(
            CampaignReader reader, @Property(name = "portal.campaigns.recheck", defaultValue = "1s") Duration recheck) {
        this.reader = reader;
        this.recheckNanos = recheck.toNanos();
    }

    /** All campaigns: those that run first, then by last year, the latest first. */
    public List<Campaign> all() {
        return book().campaigns().stream()
                .sorted(Comparator.comparing((Campaign campaign) -> campaign.state() == CampaignState.CLOSED)
                        .thenComparing(Campaign::yearTo, Comparator.reverseOrder())
                        .thenComparing(Campaign::shortName))
                .toList();
    }

    /** Campaigns whose name or place holds the words, written with or without diacritics; all of them for no words. */
    public List<Campaign> search(String words) {
        var wanted = Folded.of(words);
        return all().stream()
                .filter(campaign -> Folded.of(campaign.shortName() + " " + campaign.name() + " "
                                + plan(campaign).owner().name())
                        .contains(wanted))
                .toList();
    }

    public Optional<Campaign> byCode(String code) {
        return book().campaigns().stream()
                .filter(campaign -> campaign.code().equals(code))
                .findFirst();
    }

    /** The campaign, or a refusal NOT_FOUND. */
    public Campaign campaign(long id) {
        return book().campaign(id).orElseThrow(Campaigns::unknown);
    }

    /** The plan in its latest version. */
    public Plan plan(Campaign campaign) {
        return plans.computeIfAbsent(campaign.id() + "." + campaign.contentVersion(), key -> reader.plan(campaign));
    }

    /** The window units of the type may sign in on that day; empty when none is open or the campaign is closed. */
    public Optional<OpenWindow> windowFor(long campaignId, UnitType type, LocalDate day) {
        return book().openWindow(campaignId, type, day);
    }

    /** For every opened year of every campaign, when units of the type are cut off. */
    public List<YearCutOff> cutOffs(UnitType type) {
        return book().cutOffs(type);
    }

    /** The text with that id, or a refusal NOT_FOUND. */
    public PledgeText text(long id) {
        return book().text(id).orElseThrow(Campaigns::unknown);
    }

    /** That version of the campaign's text, or a refusal NOT_FOUND. */
    public PledgeText text(long campaignId, int version) {
        return texts(campaignId).stream()
                .filter(text -> text.version() == version)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "TEXT_UNKNOWN",
                        "Không có phiên bản " + version + " của nội dung cam kết. Anh/chị chọn lại phiên bản."));
    }

    /** All versions of the campaign's text, the first one first. */
    public List<PledgeText> texts(long campaignId) {
        return book().texts().stream()
                .filter(text -> text.campaignId() == campaignId)
                .sorted(Comparator.comparingInt(PledgeText::version))
                .toList();
    }

    /** The years opened so far, the earliest first. */
    public List<CampaignYear> years(long campaignId) {
        return book().yearsOf(campaignId).toList();
    }

    /** The year of the campaign, or a refusal NOT_FOUND when it was not opened. */
    public CampaignYear year(long campaignId, int year) {
        return book().yearsOf(campaignId)
                .filter(opened -> opened.year() == year)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "YEAR_NOT_OPEN",
                        "Năm " + year + " chưa mở ký cam kết. Anh/chị chọn năm khác, hoặc mở năm này trước."));
    }

    /** The windows of an opened year; the one of all other types first. */
    public List<PledgeWindow> windows(CampaignYear year) {
        return book().windowsOf(year)
                .sorted(Comparator.comparing(PledgeWindow::unitType))
                .toList();
    }

    /** Runs a change of the rows: until it ends nothing is kept in memory, and afterwards everything is asked anew. */
    public <T> T changing(Supplier<T> change) {
        changes.incrementAndGet();
        try {
            return change.get();
        } finally {
            kept = null;
            changes.decrementAndGet();
        }
    }

    private CampaignBook book() {
        if (changes.get() > 0) {
            return reader.book();
        }
        var known = kept;
        if (known == null) {
            return refresh(null);
        }
        // only one thread asks; the others go on with what is known, so nobody waits while holding a connection
        if (System.nanoTime() - known.checkedAt() > recheckNanos && refreshing.tryLock()) {
            try {
                return refresh(known.book());
            } finally {
                refreshing.unlock();
            }
        }
        return known.book();
    }

    /** An older stamp than the known one comes from a transaction that began before the change: what is known stays. */
    private CampaignBook refresh(@Nullable CampaignBook known) {
        var now = System.nanoTime();
        var book = known != null && reader.stamp() <= known.stamp() ? known : reader.book();
        if (changes.get() == 0) {
            kept = new Kept(book, now);
        }
        return book;
    }

    private static Refusal unknown() {
        return Refusal.notFound(
                "CAMPAIGN_UNKNOWN", "Không có cuộc vận động này. Anh/chị mở lại từ trang Cuộc vận động.");
    }
}
