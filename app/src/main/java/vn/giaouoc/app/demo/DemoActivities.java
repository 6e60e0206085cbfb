package vn.giaouoc.app.demo;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import vn.giaouoc.app.activity.ActivityRules;
import vn.giaouoc.app.activity.ActivityService;
import vn.giaouoc.app.activity.AddActivity;
import vn.giaouoc.app.activity.issue.IssueService;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.activity.issue.IssueContent;
import vn.giaouoc.db.activity.issue.IssueState;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.workplace.Employer;

/** What every living union of the demo kept last year and this year, through the services, from a seed of its own. */
@Singleton
class DemoActivities {

    private static final long SEED = 20_261_122L;

    private final ActivityService activities;
    private final IssueService issues;
    private final ActivityRules rules;

    DemoActivities(ActivityService activities, IssueService issues, ActivityRules rules) {
        this.activities = activities;
        this.issues = issues;
        this.rules = rules;
    }

    void happen(DemoPlan plan, LocalDate today) {
        var random = new Random(SEED);
        for (var unit : plan.units()) {
            if (unit.level() == OrganisationLevel.GRASSROOTS && unit.endedOn() == null) {
                for (int year = today.getYear() - 1; year <= today.getYear(); year++) {
                    keep(unit, year, today, random);
                }
            }
        }
    }

    private void keep(DemoUnit unit, int year, LocalDate today, Random random) {
        var employers =
                rules.employersOn(unit.id(), today).stream().map(Employer::id).toList();
        var wishes = new DemoYear(unit, employers, year, today, random).wishes();
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
