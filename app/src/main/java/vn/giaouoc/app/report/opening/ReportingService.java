package vn.giaouoc.app.report.opening;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.campaign.CampaignGuard;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignYearRepository;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportForm;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.life.ReportState;
import vn.giaouoc.db.report.mark.ReportStep;
import vn.giaouoc.db.report.mark.ReportStepRepository;
import vn.giaouoc.db.report.opening.OpeningRows;
import vn.giaouoc.db.report.opening.OpeningRows.Due;

/**
 * Opens the reporting of a year: one row for every unit that owes, with its day, and one for every unit that does not, with
 * its reason. Opening again adds what is missing and moves the days of what was not handed in yet; nothing else changes.
 */
@Singleton
public class ReportingService {

    private static final int OCCASION = 100;

    private final Known known;
    private final Deadlines deadlines;
    private final OwesList owes;
    private final Rows rows;
    private final AuditTrail audit;

    ReportingService(Known known, Deadlines deadlines, OwesList owes, Rows rows, AuditTrail audit) {
        this.known = known;
        this.deadlines = deadlines;
        this.owes = owes;
        this.rows = rows;
        this.audit = audit;
    }

    /** What is known of campaigns, forms and the tree. */
    @Singleton
    record Known(Campaigns campaigns, CampaignGuard guard, Forms forms, OrganisationTree tree, Times times) {}

    /** What an opening writes. */
    @Singleton
    record Rows(OpeningRows reports, ReportStepRepository steps, CampaignYearRepository years) {}

    /**
     * Opens. FORBIDDEN NOT_YOUR_CAMPAIGN, NOT_FOUND YEAR_NOT_OPEN and NO_FORM, CONFLICT NO_DEADLINE; INVALID for a closing
     * report, which is opened unit by unit.
     */
    @Transactional
    public OpenedReporting open(Actor actor, long campaignId, OpenReporting wish) {
        var campaign = known.campaigns().campaign(campaignId);
        requireProvince(actor, campaign);
        rows.years().lock(campaignId);
        known.campaigns().year(campaignId, wish.year());
        var opening = opening(campaign, wish);
        var grassroots = owes.grassroots(actor, opening);
        var superiors = owes.superiors(actor, opening, grassroots);
        int added = write(actor, opening, ReportTier.GRASSROOTS, grassroots)
                + write(actor, opening, ReportTier.CONSOLIDATED, superiors);
        int exempt = (int) grassroots.stream()
                .filter(report -> report.state() == ReportState.EXEMPT)
                .count();
        audit.record(
                actor,
                "REPORTING_OPENED",
                opening.top(),
                "campaign:" + campaignId,
                "%d %s: %d đơn vị, miễn %d, thêm mới %d"
                        .formatted(wish.year(), wish.kind(), grassroots.size(), exempt, added));
        return new OpenedReporting(grassroots.size() - exempt, exempt, superiors.size(), added);
    }

    /** Only the province decides who owes. */
    public void requireProvince(Actor actor, Campaign campaign) {
        if (!known.guard().may(actor, campaign)) {
            throw Refusal.forbidden(
                    "NOT_YOUR_CAMPAIGN",
                    "Chỉ đơn vị chủ trì cuộc vận động được mở báo cáo, miễn nộp và đặt thời hạn. Anh/chị gửi đề nghị lên"
                            + " liên đoàn lao động tỉnh.");
        }
    }

    private Opening opening(Campaign campaign, OpenReporting wish) {
        var occasion = Names.optional(wish.occasion(), OCCASION, "tên đợt báo cáo");
        if (wish.kind() == ReportKind.ADHOC && occasion == null) {
            throw Refusal.invalid("OCCASION_NEEDED", "Anh/chị ghi tên đợt báo cáo đột xuất.")
                    .with("field", "occasion");
        }
        if (wish.kind() == ReportKind.CLOSING) {
            throw Refusal.invalid("CLOSING_BY_UNIT", "Báo cáo kết thúc mở riêng cho từng đơn vị chấm dứt hoạt động.")
                    .with("field", "kind");
        }
        var owner = campaign.ownerId();
        return new Opening(
                campaign,
                wish.year(),
                occasion == null ? "" : occasion,
                form(campaign, wish),
                owner == null ? known.tree().root(known.times().today()).organisationId() : owner,
                deadlines.of(campaign.id(), wish));
    }

    private ReportForm form(Campaign campaign, OpenReporting wish) {
        var asked = wish.form();
        if (asked == null) {
            return known.forms().latest(wish.kind(), campaign.code());
        }
        return known.forms().choices(wish.kind(), campaign.code()).stream()
                .filter(form -> form.code().equals(asked))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.notFound("NO_FORM", "Không có mẫu báo cáo này. Anh/chị chọn lại trong danh sách mẫu."));
    }

    /** Adds those that are missing, sets the day of those that are there; how many were added. */
    public int write(Actor actor, Opening opening, ReportTier tier, List<Report> reports) {
        var there = rows.reports()
                .known(opening.campaign().id(), opening.year(), opening.form().kind(), opening.occasion(), tier);
        var fresh = new ArrayList<Report>();
        var dues = new ArrayList<Due>();
        for (var report : reports) {
            var id = there.get(report.organisationId());
            if (id == null) {
                fresh.add(report);
            } else {
                dues.add(new Due(id, report.dueOn(), report.dueInclusive()));
            }
        }
        rows.reports().insert(fresh);
        rows.reports().due(dues);
        if (!fresh.isEmpty()) {
            rows.steps()
                    .saveAll(fresh.stream().map(report -> step(actor, report)).toList());
        }
        return fresh.size();
    }

    private static ReportStep step(Actor actor, Report report) {
        return new ReportStep(
                Ids.next(),
                report.id(),
                "OPEN",
                null,
                report.state().name(),
                0,
                actor.isSystem() ? null : actor.accountId(),
                actor.isSystem() ? null : actor.personId(),
                null,
                null,
                report.openedAt(),
                report.exemptReason());
    }
}
