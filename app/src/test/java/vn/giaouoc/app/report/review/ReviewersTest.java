package vn.giaouoc.app.report.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.life.ReportState;

/** Who decides on a report: from above, never on one's own, and of two at once one. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "report")
@Property(name = "portal.campaigns.recheck", value = "0s")
class ReviewersTest extends OnTheDesk {

    @Inject
    StraightApproval straight;

    @Test
    void nobody_decides_on_the_report_of_a_unit_he_or_she_has_an_office_in() {
        var both = and(superior, new Grant(report.organisationId(), 7, "Tổ trưởng", Set.of(), false));
        assertRefused("OWN_REPORT", () -> review.begin(both, report.id()));
        assertRefused("OWN_REPORT", () -> straight.approve(both, report.id(), Approve.of(1)));
        assertThat(reviews.page(both, report.id()).may().begin()).isFalse();
        review.begin(superior, report.id());
        review.giveBack(superior, report.id(), "F", "Thiếu");
        assertRefused("OWN_REPORT", () -> review.accept(both, report.id(), "A"));
        assertRefused(
                "OWN_REPORT",
                () -> decisions.sendBack(both, report.id(), new SendBack(1, LocalDate.of(2026, 12, 5), null)));
    }

    @Test
    void only_who_reviews_above_the_unit_reviews_it() {
        assertRefused("REVIEWER_ONLY", () -> review.begin(scene.actors().chair(report.organisationId()), report.id()));
        assertRefused("REVIEWER_ONLY", () -> review.begin(scene.actors().inspector(province.superior()), report.id()));
        var stranger = scene.actors().superior(scene.province().superior());
        assertRefused("REPORT_UNKNOWN", () -> review.begin(stranger, report.id()));
        review.begin(scene.actors().provinceDesk(province), report.id());
        assertThat(scene.now(report.id()).state()).isEqualTo(ReportState.IN_REVIEW);
    }

    @Test
    void of_two_who_approve_at_the_same_moment_one_wins_and_the_other_is_told() throws Exception {
        for (int round = 0; round < 5; round++) {
            var one = scene.handedIn(province);
            review.begin(superior, one.id());
            var told = race(
                    () -> decide(superior, one.id()),
                    () -> decide(scene.actors().provinceDesk(province), one.id()));
            assertThat(told).hasSize(2).containsOnlyOnce("approved");
            assertThat(told).anySatisfy(word -> assertThat(word).contains("«Đã duyệt»"));
            assertThat(scene.page(superior, one.id()).trail().stream()
                            .filter(step -> step.verb().equals("duyệt")))
                    .hasSize(1);
        }
    }

    private String decide(Actor actor, long reportId) {
        try {
            decisions.approve(actor, reportId, Approve.of(1));
            return "approved";
        } catch (Refusal refusal) {
            return refusal.sentence();
        }
    }

    private static List<String> race(Callable<String> one, Callable<String> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var told = new ArrayList<String>();
            var runs = List.of(one, other).stream()
                    .map(deed -> threads.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            for (var run : runs) {
                told.add(run.get());
            }
            return told;
        }
    }

    private static Actor and(Actor actor, Grant grant) {
        var grants = new ArrayList<>(actor.grants());
        grants.add(grant);
        assertThat(actor.mayAnywhere(Authority.REVIEW)).isTrue();
        return new Actor(actor.accountId(), actor.personId(), actor.name(), actor.sessionId(), grants);
    }
}
