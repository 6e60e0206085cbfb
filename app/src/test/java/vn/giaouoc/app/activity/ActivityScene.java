package vn.giaouoc.app.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.activity.book.ActivityBook;
import vn.giaouoc.app.activity.book.ActivityLine;
import vn.giaouoc.app.activity.issue.IssueService;
import vn.giaouoc.app.activity.year.YearLock;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.db.activity.ActivityContent;
import vn.giaouoc.db.activity.issue.IssueContent;
import vn.giaouoc.db.activity.issue.IssueState;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/** Unions with employers, their officers, and what they keep; today is 21/11/2026. */
@Singleton
@Requires(property = "pledge.scene")
public class ActivityScene {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final OrganisationService organisations;
    private final ActivityService service;
    private final ActivityBook book;
    private final IssueService issues;
    private final Submitted submitted;
    private final ActivityRules rules;

    ActivityScene(
            OrganisationService organisations,
            ActivityService service,
            ActivityBook book,
            IssueService issues,
            Submitted submitted,
            ActivityRules rules) {
        this.rules = rules;
        this.organisations = organisations;
        this.service = service;
        this.book = book;
        this.issues = issues;
        this.submitted = submitted;
    }

    /** Which years tests say were submitted. */
    @Singleton
    @Requires(property = "pledge.scene")
    static class Submitted implements YearLock {

        private final Map<String, Instant> years = new ConcurrentHashMap<>();

        @Override
        public Optional<Instant> submittedAt(long organisationId, int year) {
            return Optional.ofNullable(years.get(organisationId + "/" + year));
        }
    }

    /** The ids of the union's employers, as facts hold them. */
    public List<String> employers(long unit) {
        return rules.employersOn(unit, LocalDate.of(2026, 1, 1)).stream()
                .map(one -> Long.toString(one.id()))
                .toList();
    }

    public void submit(long unit, int year) {
        submitted.years.put(unit + "/" + year, Instant.parse("2026-11-20T00:00:00Z"));
    }

    public long union(String... employers) {
        return unit(null, OrganisationLevel.GRASSROOTS, UnitType.ENTERPRISE, employers);
    }

    public long unit(@Nullable Long under, OrganisationLevel level, UnitType type, String... employers) {
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
                        Decision.of("01/QĐ", LONG_AGO)));
    }

    public Actor chair(long unit) {
        return actor(unit, 0, Set.of(Authority.SEE_FIGURES, Authority.SEE_MEMBERS, Authority.KEEP_ACTIVITIES));
    }

    public Actor head(long unit) {
        return actor(unit, 7, Set.of(Authority.SEE_MEMBERS, Authority.GATHER_PLEDGES));
    }

    public Actor superior(long unit) {
        return actor(unit, 0, Set.of(Authority.SEE_FIGURES, Authority.REVIEW));
    }

    private static Actor actor(long unit, long department, Set<Authority> authorities) {
        return new Actor(
                Ids.next(),
                Ids.next(),
                "Nguyễn Mạnh Cường",
                1,
                List.of(new Grant(unit, department, "Chủ tịch", authorities, department == 0)));
    }

    public long add(long unit, String kind, String day, String title, Map<String, String> facts) {
        return service.add(chair(unit), new AddActivity(unit, kind, content(day, title, facts)));
    }

    public static ActivityContent content(String day, String title, Map<String, String> facts) {
        return new ActivityContent(LocalDate.parse(day), title, facts, null);
    }

    public long meeting(long unit, String day, int audience) {
        return add(
                unit,
                "MEETING",
                day,
                "Phổ biến Năm không",
                Map.of("quantity", "1", "audience", Integer.toString(audience)));
    }

    public long dialogue(long unit, String day) {
        return add(unit, "DIALOGUE", day, "", Map.of("form", "REGULAR"));
    }

    public long issue(long unit, long dialogue, @Nullable String due) {
        return issues.raise(chair(unit), dialogue, open(due));
    }

    public static IssueContent open(@Nullable String due) {
        return new IssueContent(
                "Đề nghị sửa nhà xe",
                null,
                "Phòng Hành chính",
                due == null ? null : LocalDate.parse(due),
                IssueState.NEW,
                null);
    }

    public static IssueContent resolved(String on) {
        return new IssueContent("Đề nghị sửa nhà xe", "Đã sửa", null, null, IssueState.RESOLVED, LocalDate.parse(on));
    }

    public ActivityLine line(long unit, long activityId) {
        return book.one(chair(unit), activityId);
    }

    /** Why it was refused; fails when it was not. */
    static Refusal refused(ThrowingCallable act) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
