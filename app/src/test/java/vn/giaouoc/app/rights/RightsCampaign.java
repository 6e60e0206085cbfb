package vn.giaouoc.app.rights;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.app.campaign.CampaignService;
import vn.giaouoc.app.campaign.DeadlineService;
import vn.giaouoc.app.campaign.request.OpenYear;
import vn.giaouoc.app.campaign.request.SetDeadline;
import vn.giaouoc.app.campaign.request.SetWindow;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignRepository;
import vn.giaouoc.db.campaign.CampaignState;
import vn.giaouoc.db.campaign.PledgeItem;
import vn.giaouoc.db.campaign.PledgeText;
import vn.giaouoc.db.campaign.PledgeTextRepository;
import vn.giaouoc.db.campaign.window.DeadlineKind;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.OrganisationLevel;

/** Campaigns of a province, this year open for everybody. */
@Singleton
@Requires(property = "rights.scene")
record RightsCampaign(
        CampaignRepository campaigns, PledgeTextRepository texts, CampaignService service, DeadlineService deadlines) {

    /** A campaign with its first text. */
    record Running(long id, String code, long textId, int year) {}

    Running of(long province, int year) {
        long id = Ids.next();
        var code = "R-" + Long.toString(id, 36);
        var now = Instant.parse("2026-01-01T00:00:00Z");
        campaigns.save(new Campaign(
                id,
                code,
                1,
                new byte[32],
                "Năm không",
                "Năm không",
                "TEST",
                province,
                year - 1,
                year + 5,
                CampaignState.OPEN,
                now));
        var items = List.of(new PledgeItem("S.1", "Không vô cảm"));
        var digest = PledgeText.digest(code, 1, "Cam kết", items);
        var text = texts.save(new PledgeText(Ids.next(), id, 1, "Cam kết", items, digest, null, null, now));
        var last = LocalDate.of(year, 12, 31);
        service.openYear(Actor.SYSTEM, id, new OpenYear(year, null, LocalDate.of(year, 1, 1), last, true, last));
        return new Running(id, code, text.id(), year);
    }

    /** One with a plan behind it. */
    long published() {
        return campaigns
                .findByCode("BD-NOI-KHONG-TIEU-CUC-2020-2028")
                .orElseThrow()
                .id();
    }

    /** A window of schools, there to be taken away. */
    String window(Running campaign) {
        var last = LocalDate.of(campaign.year(), 12, 31);
        var wish = new SetWindow("SCHOOL", LocalDate.of(campaign.year(), 1, 1), last, true, last);
        service.setWindow(Actor.SYSTEM, campaign.id(), campaign.year(), wish);
        return "SCHOOL";
    }

    /** A deadline, there to be taken away. */
    long deadline(Running campaign) {
        var due = LocalDate.of(campaign.year(), 12, 1);
        deadlines.setDeadline(
                Actor.SYSTEM,
                campaign.id(),
                campaign.year(),
                new SetDeadline(OrganisationLevel.UPPER, DeadlineKind.YEARLY_REPORT, due, true));
        return deadlines.deadlines(campaign.id(), campaign.year()).getFirst().id();
    }
}
