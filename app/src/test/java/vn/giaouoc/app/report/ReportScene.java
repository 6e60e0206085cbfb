package vn.giaouoc.app.report;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.campaign.DeadlineService;
import vn.giaouoc.app.campaign.request.SetDeadline;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.pledge.CampaignScene;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.report.cell.CellWish;
import vn.giaouoc.app.report.opening.OpenReporting;
import vn.giaouoc.app.report.opening.OpenedReporting;
import vn.giaouoc.app.report.opening.ReportingService;
import vn.giaouoc.app.report.page.CellPage;
import vn.giaouoc.app.report.page.CheckLine;
import vn.giaouoc.app.report.page.ReportPage;
import vn.giaouoc.app.report.work.ReportService;
import vn.giaouoc.app.report.work.Submitted;
import vn.giaouoc.db.campaign.window.DeadlineKind;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;

/** A small province that owns a campaign: figures of 2026 are cut off on 31/10, unions report by 30/11. */
@Singleton
@Requires(property = "pledge.scene")
public class ReportScene {

    public static final LocalDate LONG_AGO = LocalDate.of(2019, 1, 1);
    public static final String WORDS = "Đơn vị đã triển khai đầy đủ các nội dung của cuộc vận động. ".repeat(5);

    private final PledgeScene pledges;
    private final OrganisationService organisations;
    private final Campaigns campaigns;
    private final DeadlineService deadlines;
    private final Services services;

    ReportScene(
            PledgeScene pledges,
            OrganisationService organisations,
            Campaigns campaigns,
            DeadlineService deadlines,
            Services services) {
        this.pledges = pledges;
        this.organisations = organisations;
        this.campaigns = campaigns;
        this.deadlines = deadlines;
        this.services = services;
    }

    /** What the scene calls. */
    @Singleton
    @Requires(property = "pledge.scene")
    public record Services(ReportingService reporting, ReportService work, Reports reports, ReportRepository rows) {}

    /** A province with one superior and the campaign it owns. */
    public record Province(long id, long superior, CampaignScene.Running campaign) {
        public long campaignId() {
            return campaign.id();
        }
    }

    public Province province() {
        long id = organisation(null, OrganisationLevel.FEDERATION, UnitType.UNION_BODY, LONG_AGO);
        long superior = organisation(id, OrganisationLevel.UPPER, UnitType.UNION_BODY, LONG_AGO);
        var campaign = pledges.campaign("2026-01-01", "2026-10-31", "2026-10-31");
        own(campaign.id(), id);
        due(campaign.id(), 2026, OrganisationLevel.GRASSROOTS, "2026-11-30", true);
        due(campaign.id(), 2026, OrganisationLevel.UPPER, "2026-12-10", true);
        return new Province(id, superior, campaign);
    }

    private void own(long campaignId, long owner) {
        campaigns.changing(() -> {
            pledges.run("UPDATE campaign SET owner_id = ? WHERE id = ?", owner, campaignId);
            return campaignId;
        });
    }

    public void due(long campaignId, int year, OrganisationLevel level, String day, boolean inclusive) {
        deadlines.setDeadline(
                Actor.SYSTEM,
                campaignId,
                year,
                new SetDeadline(level, DeadlineKind.YEARLY_REPORT, LocalDate.parse(day), inclusive));
    }

    /** One more year, cut off on 31/10 and reported by 30/11. */
    public void year(Province province, int year) {
        pledges.open(province.campaignId(), year, year + "-01-01", year + "-10-31", year + "-10-31");
        due(province.campaignId(), year, OrganisationLevel.GRASSROOTS, year + "-11-30", true);
    }

    public long union(Province province) {
        return union(province, LONG_AGO);
    }

    public long union(Province province, LocalDate founded) {
        return organisation(province.superior(), OrganisationLevel.GRASSROOTS, UnitType.ENTERPRISE, founded);
    }

    public long organisation(
            @Nullable Long under, OrganisationLevel level, UnitType type, LocalDate founded, String... employers) {
        return organisations.found(
                Actor.SYSTEM,
                new FoundOrganisation(
                        null,
                        under,
                        "Công đoàn " + Ids.next(),
                        null,
                        level,
                        type,
                        null,
                        true,
                        null,
                        List.of(employers),
                        null,
                        Decision.of("01/QĐ", founded)));
    }

    public OpenedReporting open(Province province, int year) {
        return services.reporting().open(Actor.SYSTEM, province.campaignId(), OpenReporting.yearly(year));
    }

    /** The unit's yearly report of 2026. */
    public Report report(Province province, long unit) {
        return report(province, unit, 2026);
    }

    public Report report(Province province, long unit, int year) {
        return services.rows()
                .of(province.campaignId(), year, ReportKind.YEARLY, ReportTier.GRASSROOTS, unit)
                .orElseThrow();
    }

    /** A union whose report of 2026 is opened. */
    public Report opened(Province province) {
        long unit = union(province);
        open(province, 2026);
        return report(province, unit);
    }

    /** The same, filled in and submitted. */
    public Report handedIn(Province province) {
        var report = opened(province);
        fillIn(report.id());
        submit(report.id());
        return now(report.id());
    }

    public Report now(long reportId) {
        return services.rows().findById(reportId).orElseThrow();
    }

    public ReportPage page(Actor actor, long reportId) {
        return services.reports().page(actor, reportId);
    }

    /** The cell as the portal itself sees it. */
    public CellPage cell(long reportId, String key) {
        return cell(page(Actor.SYSTEM, reportId), key);
    }

    public static CellPage cell(ReportPage page, String key) {
        return page.sections().stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Writes over whatever stands there. */
    public void put(long reportId, CellWish wish) {
        int revision = cell(reportId, wish.cell()).revision();
        services.work()
                .save(
                        Actor.SYSTEM,
                        reportId,
                        new CellWish(wish.cell(), revision, wish.value(), wish.text(), wish.reason()));
    }

    public void number(long reportId, String cell, long value) {
        put(reportId, CellWish.number(cell, 0, value));
    }

    /** Fills in whatever must be filled in, and takes every warning. */
    public void fillIn(long reportId) {
        var page = page(Actor.SYSTEM, reportId);
        page.sections().stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.required() && cell.editable() && cell.revision() == 0)
                .forEach(cell -> services.work()
                        .save(
                                Actor.SYSTEM,
                                reportId,
                                cell.type().words()
                                        ? CellWish.words(cell.key(), 0, WORDS)
                                        : CellWish.number(
                                                cell.key(), 0, cell.key().equals("A01") ? 10 : 0)));
        acceptAll(reportId);
    }

    public void acceptAll(long reportId) {
        page(Actor.SYSTEM, reportId).checks().stream()
                .filter(check -> !check.hard() && check.open())
                .forEach(check ->
                        services.work().acceptCheck(Actor.SYSTEM, reportId, check.code(), "Đã kiểm tra lại sổ sách"));
    }

    /** Codes of the checks that stand in the way of a submission. */
    public List<String> openChecks(long reportId) {
        return page(Actor.SYSTEM, reportId).checks().stream()
                .filter(CheckLine::open)
                .map(CheckLine::code)
                .toList();
    }

    public Submitted submit(long reportId) {
        return services.work().submit(Actor.SYSTEM, reportId, now(reportId).revision(), "");
    }

    public ReportService work() {
        return services.work();
    }

    public Reports reports() {
        return services.reports();
    }

    /** Who works on reports, and who reads and decides. */
    public ReportActors actors() {
        return new ReportActors(pledges);
    }
}
