package vn.giaouoc.app.demo.report;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.giaouoc.app.campaign.DeadlineService;
import vn.giaouoc.app.campaign.request.SetDeadline;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.demo.clock.DemoTime;
import vn.giaouoc.app.demo.plan.DemoPlan;
import vn.giaouoc.app.demo.plan.DemoUnit;
import vn.giaouoc.app.report.ending.Exemptions;
import vn.giaouoc.app.report.opening.OpenReporting;
import vn.giaouoc.app.report.opening.ReportingService;
import vn.giaouoc.db.campaign.window.DeadlineKind;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.life.ReportState;

/** The reports of last year and of this one, through the services, from a seed of their own. */
@Singleton
@Requires(property = "portal.demo", value = "true")
public class DemoReports {

    private static final long SEED = 20_261_123L;

    /** A larger demo has more unions than anybody wants to wait for; the others owe and are named as missing. */
    private static final int MOST = 40;

    private static final int OPEN_BEFORE = 25;

    /** A union writes about so many papers a year. */
    private static final int REGISTER = 60;

    private final DemoDesk desk;
    private final ReportRepository reports;
    private final ReportingService reporting;
    private final DeadlineService deadlines;
    private final Around around;

    DemoReports(
            DemoDesk desk,
            ReportRepository reports,
            ReportingService reporting,
            DeadlineService deadlines,
            Around around) {
        this.desk = desk;
        this.reports = reports;
        this.reporting = reporting;
        this.deadlines = deadlines;
        this.around = around;
    }

    /** Exemptions, and the day that is told of. */
    @Singleton
    @Requires(property = "portal.demo", value = "true")
    record Around(Exemptions exemptions, DemoTime clock) {}

    /** Last year as a whole, this year as far as it is. */
    public void happen(DemoPlan plan, long campaignId, LocalDate today) {
        var random = new Random(SEED);
        var unions = plan.units().stream()
                .filter(unit ->
                        unit.level() == OrganisationLevel.GRASSROOTS && unit.counted() && unit.endedOn() == null)
                .limit(MOST)
                .toList();
        lastYear(plan, unions, campaignId, today.getYear() - 1, random);
        thisYear(unions, campaignId, today, random);
    }

    private void lastYear(DemoPlan plan, List<DemoUnit> unions, long campaignId, int year, Random random) {
        var due = LocalDate.of(year + 1, 1, 15);
        open(campaignId, year, due);
        for (var unit : unions) {
            find(campaignId, year, ReportTier.GRASSROOTS, unit.id()).ifPresent(report -> {
                var day = due.minusDays(random.nextInt(12) - 1L); // one in twelve is a day late
                desk.type(report.id(), unit.members() + 3, day.minusDays(1), true);
                desk.submit(report.id(), day);
                desk.number(report.id(), unit.members() % REGISTER + 1, day);
                desk.approve(report.id(), day.plusDays(4));
            });
        }
        consolidate(plan, campaignId, year, due.plusDays(7));
    }

    /** Superiors hand up what they have, then the province makes its own. */
    private void consolidate(DemoPlan plan, long campaignId, int year, LocalDate day) {
        var own = new ArrayList<Report>();
        for (var unit : plan.units()) {
            if (unit.level() == OrganisationLevel.UPPER) {
                find(campaignId, year, ReportTier.CONSOLIDATED, unit.id()).ifPresent(own::add);
            }
        }
        for (var report : own) {
            desk.write(report.id(), day);
            desk.submit(report.id(), day);
            desk.number(report.id(), own.indexOf(report) + 1, day);
            desk.approve(report.id(), day.plusDays(3));
        }
        find(campaignId, year, ReportTier.CONSOLIDATED, plan.unit("P").id()).ifPresent(report -> {
            desk.write(report.id(), day.plusDays(5));
            desk.submit(report.id(), day.plusDays(6));
        });
    }

    private void thisYear(List<DemoUnit> unions, long campaignId, LocalDate today, Random random) {
        int year = today.getYear();
        var soon = today.minusDays(6);
        var due = soon.getYear() == year ? soon : LocalDate.of(year, 1, 31);
        open(campaignId, year, due);
        for (var unit : unions) {
            find(campaignId, year, ReportTier.GRASSROOTS, unit.id())
                    .ifPresent(report -> happens(report, unit, due, random.nextInt(10)));
        }
    }

    /** What the walk through the demo shows stands fast; the others as it falls. */
    private void happens(Report report, DemoUnit unit, LocalDate due, int chance) {
        int staff = unit.members() + 3;
        switch (unit.key()) {
            case "U0" ->
                around.exemptions().exempt(Actor.SYSTEM, report.id(), "Mới thành lập, chưa có đoàn viên sinh hoạt.");
            case "U1" -> desk.type(report.id(), staff, due.minusDays(2), false);
            case "U2" -> submit(report, staff, due.minusDays(3));
            case "U3" -> {
                submit(report, staff, due.minusDays(5));
                desk.sendBack(report.id(), due.minusDays(1), due.plusDays(21));
            }
            case "U4" -> {
                submit(report, staff, due.minusDays(8));
                desk.number(report.id(), unit.members() % REGISTER + 1, due.minusDays(8));
                desk.approve(report.id(), due.minusDays(2));
            }
            case "U6" -> submit(report, staff, due.plusDays(2));
            default -> {
                if (chance < 6) {
                    submit(report, staff, due.minusDays(chance));
                }
                if (chance < 4) {
                    desk.approve(report.id(), due.plusDays(2));
                } else if (chance == 4) {
                    desk.begin(report.id(), due.plusDays(2));
                }
            }
        }
    }

    private void submit(Report report, int staff, LocalDate day) {
        desk.type(report.id(), staff, day.minusDays(1), true);
        desk.submit(report.id(), day);
    }

    private void open(long campaignId, int year, LocalDate due) {
        deadline(campaignId, year, OrganisationLevel.GRASSROOTS, due);
        deadline(campaignId, year, OrganisationLevel.UPPER, due.plusDays(10));
        deadline(campaignId, year, OrganisationLevel.FEDERATION, due.plusDays(20));
        around.clock()
                .on(
                        due.minusDays(OPEN_BEFORE),
                        () -> reporting.open(Actor.SYSTEM, campaignId, OpenReporting.yearly(year)));
    }

    private void deadline(long campaignId, int year, OrganisationLevel level, LocalDate due) {
        deadlines.setDeadline(
                Actor.SYSTEM, campaignId, year, new SetDeadline(level, DeadlineKind.YEARLY_REPORT, due, true));
    }

    private Optional<Report> find(long campaignId, int year, ReportTier tier, long unit) {
        return reports.of(campaignId, year, ReportKind.YEARLY, tier, unit)
                .filter(report -> report.state() == ReportState.DRAFT);
    }
}
