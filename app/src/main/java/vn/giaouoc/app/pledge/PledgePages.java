package vn.giaouoc.app.pledge;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.campaign.OpenWindow;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.pledge.receipt.Receipt;
import vn.giaouoc.app.pledge.receipt.Receipts;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignState;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.UnitType;
import vn.giaouoc.db.pledge.tally.Place;
import vn.giaouoc.db.pledge.tally.Standing;
import vn.giaouoc.db.pledge.tally.StandingRows;

/** Puts together what a person sees before and after signing; the server's day in Việt Nam decides. */
@Singleton
public class PledgePages {

    private final JdbcOperations jdbc;
    private final StandingRows standings;
    private final Campaigns campaigns;
    private final Receipts receipts;
    private final Times times;

    PledgePages(JdbcOperations jdbc, StandingRows standings, Campaigns campaigns, Receipts receipts, Times times) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.campaigns = campaigns;
        this.receipts = receipts;
        this.times = times;
    }

    /** What may be signed now, if anything. */
    public record Offer(Campaign campaign, @Nullable OpenWindow window) {}

    /** The page of a person; the address goes into the QR of the receipts. */
    @Transactional(readOnly = true)
    public PledgePage page(long personId, String publicAddress) {
        var standing = standing(personId);
        var place = standing.placeOn(times.today()).orElse(null);
        var offer = place == null ? Optional.<Offer>empty() : offer(place.unitType(), times.today());
        var window = offer.map(Offer::window).orElse(null);
        var mine = receipts.of(personId).stream()
                .map(stored -> Receipt.of(stored, publicAddress))
                .toList();
        return new PledgePage(
                who(standing, place),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(times.here().withNano(0)),
                offer.map(Offer::campaign).map(PledgePage.Running::of).orElse(null),
                window == null ? null : window.year(),
                window == null ? closed(place) : null,
                window == null ? null : PledgePage.Text.of(window.text()),
                window == null ? null : window.lastDay(),
                Consent.CURRENT,
                mine);
    }

    /** The campaign that units of a type sign on that day: one with an open window, else one that runs. */
    public Optional<Offer> offer(String unitType, LocalDate day) {
        var running = campaigns.all().stream()
                .filter(campaign -> campaign.state() == CampaignState.OPEN)
                .toList();
        if (!unitType.isEmpty()) {
            var type = UnitType.valueOf(unitType);
            for (var campaign : running) {
                var window = campaigns.windowFor(campaign.id(), type, day);
                if (window.isPresent()) {
                    return Optional.of(new Offer(campaign, window.get()));
                }
            }
        }
        return running.stream().findFirst().map(campaign -> new Offer(campaign, null));
    }

    /** Where a person stands, or a refusal NOT_FOUND. */
    @Transactional(readOnly = true)
    public Standing standing(long personId) {
        var found = jdbc.execute(connection -> standings.standings(connection, List.of(personId), false));
        var standing = found.get(personId);
        if (standing == null) {
            throw Refusal.notFound("PERSON_UNKNOWN", "Không tìm thấy hồ sơ này. Anh/chị đăng nhập lại từ thẻ QR.");
        }
        return standing;
    }

    private static PledgePage.Who who(Standing standing, @Nullable Place place) {
        return new PledgePage.Who(
                Long.toString(standing.personId()),
                standing.name(),
                place == null ? null : place.unitName(),
                place == null ? null : place.departmentName());
    }

    private static String closed(@Nullable Place place) {
        return place == null
                ? "Hôm nay chưa thấy tên anh/chị đang sinh hoạt ở công đoàn cơ sở nào. Anh/chị nhờ chủ tịch công đoàn cơ sở"
                        + " xem lại danh sách đoàn viên."
                : "Hôm nay đơn vị của anh/chị không trong đợt ký cam kết. Anh/chị liên hệ chủ tịch công đoàn cơ sở để biết"
                        + " thời gian ký.";
    }
}
