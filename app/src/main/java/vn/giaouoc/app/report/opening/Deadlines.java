package vn.giaouoc.app.report.opening;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.giaouoc.app.campaign.DeadlineService;
import vn.giaouoc.app.report.opening.OpenReporting.LevelDue;
import vn.giaouoc.db.campaign.window.DeadlineKind;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.report.form.ReportKind;

/** By when each level hands in: as asked, else as the campaign's deadlines say (trade: part 0, fact 6; part 5, rule 5). */
@Singleton
class Deadlines {

    private final DeadlineService campaign;

    Deadlines(DeadlineService campaign) {
        this.campaign = campaign;
    }

    /** A level without a day of its own follows the latest one there is; grassroots unions must have one. */
    Map<OrganisationLevel, LevelDue> of(long campaignId, OpenReporting wish) {
        var dues = new EnumMap<OrganisationLevel, LevelDue>(OrganisationLevel.class);
        var asked = wish.dues();
        (asked == null || asked.isEmpty() ? set(campaignId, wish) : asked).forEach(due -> dues.put(due.level(), due));
        if (!dues.containsKey(OrganisationLevel.GRASSROOTS)) {
            throw Refusal.conflict(
                    "NO_DEADLINE",
                    "Chưa đặt thời hạn «%s» năm %d cho công đoàn cơ sở. Anh/chị đặt thời hạn rồi mở báo cáo."
                            .formatted(wish.kind().label(), wish.year()));
        }
        var latest = dues.values().stream()
                .max(Comparator.comparing(LevelDue::dueOn).thenComparing(LevelDue::inclusive))
                .orElseThrow();
        for (var level : OrganisationLevel.values()) {
            dues.putIfAbsent(level, new LevelDue(level, latest.dueOn(), latest.inclusive()));
        }
        dues.values().forEach(due -> requireNear(due, wish.year()));
        return dues;
    }

    private List<LevelDue> set(long campaignId, OpenReporting wish) {
        var kind = kind(wish.kind());
        return campaign.deadlines(campaignId, wish.year()).stream()
                .filter(known -> known.kind() == kind)
                .map(known -> new LevelDue(known.organisationLevel(), known.dueOn(), known.inclusive()))
                .toList();
    }

    private static void requireNear(LevelDue due, int year) {
        if (due.dueOn().getYear() < year || due.dueOn().getYear() > year + 1) {
            throw Refusal.invalid(
                            "DEADLINE_OUTSIDE_YEAR",
                            "Thời hạn của năm %d phải nằm trong năm %d hoặc %d. Anh/chị chọn lại ngày."
                                    .formatted(year, year, year + 1))
                    .with("field", "dues");
        }
    }

    private static DeadlineKind kind(ReportKind kind) {
        return switch (kind) {
            case MIDTERM -> DeadlineKind.MIDTERM_REPORT;
            case FINAL -> DeadlineKind.FINAL_REPORT;
            case YEARLY, ADHOC, CLOSING -> DeadlineKind.YEARLY_REPORT;
        };
    }
}
