package vn.giaouoc.app.demo;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.giaouoc.app.activity.ActivityRules;
import vn.giaouoc.app.activity.ActivityService;
import vn.giaouoc.app.activity.AddActivity;
import vn.giaouoc.app.activity.issue.IssueService;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.demo.plan.DemoPlan;
import vn.giaouoc.app.demo.plan.DemoUnit;
import vn.giaouoc.db.activity.issue.IssueContent;
import vn.giaouoc.db.activity.issue.IssueState;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.workplace.Employer;

/** What every living union of the demo kept last year and this year, through the services, from a seed of its own. */
@Singleton
class DemoActivities {

    private static final long SEED = 20_261_122L;
    private static final int UNITS_AT_ONCE = 50;

    private final ActivityService activities;
    private final IssueService issues;
    private final ActivityRules rules;
    private final TransactionOperations<Connection> transactions;

    DemoActivities(
            ActivityService activities,
            IssueService issues,
            ActivityRules rules,
            TransactionOperations<Connection> transactions) {
        this.activities = activities;
        this.issues = issues;
        this.rules = rules;
        this.transactions = transactions;
    }

    void happen(DemoPlan plan, LocalDate today) {
        var random = new Random(SEED);
        var units = plan.units().stream()
                .filter(unit -> unit.level() == OrganisationLevel.GRASSROOTS && unit.endedOn() == null)
                .toList();
        for (int from = 0; from < units.size(); from += UNITS_AT_ONCE) {
            var some = units.subList(from, Math.min(from + UNITS_AT_ONCE, units.size()));
            transactions.executeWrite(status -> {
                some.forEach(unit -> keep(unit, today, random));
                return some.size();
            });
        }
    }

    /** Last year and this year. */
    private void keep(DemoUnit unit, LocalDate today, Random random) {
        var employers =
                rules.employersOn(unit.id(), today).stream().map(Employer::id).toList();
        var wishes = new ArrayList<AddActivity>();
        for (int year = today.getYear() - 1; year <= today.getYear(); year++) {
            wishes.addAll(new DemoYear(unit, employers, year, today, random).wishes());
        }
        var ids = activities.addAll(Actor.SYSTEM, unit.id(), wishes);
        for (int i = 0; i < ids.size(); i++) {
            if (wishes.get(i).kind().equals("DIALOGUE")) {
                issues.raiseAll(Actor.SYSTEM, ids.get(i), raised(wishes.get(i), today));
            }
        }
    }

    /** One resolved, one under way and due a month later, and in this year one new. */
    private static List<IssueContent> raised(AddActivity dialogue, LocalDate today) {
        var day = dialogue.content().on();
        var resolvedOn = day.plusDays(21).isAfter(today) ? today : day.plusDays(21);
        var shed = new IssueContent(
                "Sửa mái nhà để xe của người lao động",
                "Đã lợp lại mái, thay hai đèn chiếu sáng",
                "Bộ phận Hành chính",
                day.plusDays(30),
                IssueState.RESOLVED,
                resolvedOn);
        var duty = new IssueContent(
                "Xếp lịch trực công bằng hơn trong các ngày lễ",
                null,
                "Người đứng đầu đơn vị",
                day.plusDays(45),
                IssueState.UNDER_WAY,
                null);
        var canteen = new IssueContent("Bổ sung nước uống nóng cho ca đêm", null, null, null, IssueState.NEW, null);
        return day.getYear() == today.getYear() ? List.of(shed, duty, canteen) : List.of(shed);
    }
}
