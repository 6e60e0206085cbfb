package vn.giaouoc.app.report.paper.list;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.ending.Exemptions;
import vn.giaouoc.app.report.review.ReviewService;
import vn.giaouoc.app.report.review.queue.QueueQuestion;
import vn.giaouoc.app.report.review.queue.ReviewQueue;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.form.ReportKind;

/** The list of units says what the queue says, of every unit by name, and is the paper of the union that reviews them. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "report")
@Property(name = "portal.campaigns.recheck", value = "0s")
class UnitListServiceTest {

    @Inject
    ReportScene scene;

    @Inject
    UnitListService lists;

    @Inject
    ReviewQueue queue;

    @Inject
    ReviewService review;

    @Inject
    Exemptions exemptions;

    @Inject
    SceneClock clock;

    ReportScene.Province province;
    Report inReview;
    Report late;
    Report exempt;
    Actor superior;

    @BeforeEach
    void fourUnits() {
        clock.at("2026-11-21T14:30:00");
        province = scene.province();
        inReview = scene.handedIn(province);
        late = scene.opened(province);
        exempt = scene.opened(province);
        scene.opened(province);
        superior = scene.actors().superior(province.superior());
        review.begin(superior, inReview.id());
        exemptions.exempt(Actor.SYSTEM, exempt.id(), "Tạm ngừng hoạt động");
        scene.fillIn(late.id());
        clock.at("2026-12-02T08:00:00");
        scene.submit(late.id());
    }

    @Test
    void every_unit_stands_on_it_as_the_queue_has_it_with_day_reviewer_and_reason() {
        var list = lists.list(superior, QueueQuestion.yearly(province.campaignId(), 2026));
        assertThat(list.lines())
                .extracting(line -> line.state() + "|" + line.handedIn() + "|" + line.inTime() + "|" + line.reviewer()
                        + "|" + line.exempt())
                .containsExactlyInAnyOrder(
                        "Đang thẩm định|21/11/2026|Đúng hạn|Trần Thị Thu Hà|",
                        "Đã nộp|02/12/2026|Muộn 2 ngày||",
                        "Nháp||Quá hạn 2 ngày||",
                        "Miễn nộp||||Tạm ngừng hoạt động");
        var queued = queue.queue(superior, QueueQuestion.yearly(province.campaignId(), 2026));
        assertThat(list.lines())
                .extracting(UnitList.Line::unit)
                .containsExactlyInAnyOrderElementsOf(queued.rows().stream()
                        .filter(row -> !row.line().unitId().equals(Long.toString(province.superior())))
                        .map(row -> row.line().unitName())
                        .toList())
                .isSorted();
        assertThat(list.counts().owing()).isEqualTo(3);
        assertThat(list.counts().exempt()).isEqualTo(1);
        assertThat(list.ofSeveralSuperiors()).isFalse();
        assertThat(lists.pdf(superior, QueueQuestion.yearly(province.campaignId(), 2026))
                        .name())
                .isEqualTo("danh-sach-don-vi-2026.pdf");
    }

    @Test
    void the_province_prints_its_own_list_of_a_superiors_units_and_only_what_was_filtered() {
        var desk = scene.actors().provinceDesk(province);
        var list = lists.list(desk, question(province.superior(), true));
        assertThat(list.issuer()).isEqualTo(name(province.id()));
        assertThat(list.chosen())
                .startsWith("các đơn vị thuộc " + name(province.superior()))
                .contains("quá hạn, nộp muộn");
        assertThat(list.lines()).extracting(UnitList.Line::inTime).containsOnly("Muộn 2 ngày", "Quá hạn 2 ngày");
    }

    @Test
    void whoever_reviews_nothing_there_prints_no_list() {
        var chair = scene.actors().chair(late.organisationId());
        assertRefused("NOT_YOURS", () -> lists.list(chair, question(null, false)));
        assertRefused("NOT_YOURS", () -> lists.list(superior, question(province.id(), false)));
        var elsewhere = scene.actors().superior(scene.province().superior());
        assertRefused("NOT_YOURS", () -> lists.list(elsewhere, question(province.superior(), false)));
    }

    @Test
    void the_clerk_of_the_superior_prints_the_same_list_and_no_other() {
        var clerk = scene.actors().clerk(province.superior());
        var list = lists.list(clerk, question(null, false));
        assertThat(list.lines())
                .hasSize(4)
                .isEqualTo(lists.list(superior, question(null, false)).lines());
        assertThat(list.issuer()).isEqualTo(name(province.superior()));
        assertThat(lists.mayPrint(clerk, null)).isTrue();
        assertThat(lists.mayPrint(clerk, late.organisationId())).isTrue();
        assertRefused("NOT_YOURS", () -> lists.list(clerk, question(province.id(), false)));
        var ofUnit = scene.actors().clerk(late.organisationId());
        assertThat(lists.mayPrint(ofUnit, null)).isFalse();
        assertRefused("NOT_YOURS", () -> lists.list(ofUnit, question(null, false)));
        assertRefused(
                "NOT_YOURS", () -> lists.list(scene.actors().inspector(province.superior()), question(null, false)));
    }

    private String name(long unit) {
        return lists.list(scene.actors().superior(unit), QueueQuestion.yearly(province.campaignId(), 2026))
                .issuer();
    }

    private QueueQuestion question(@org.jspecify.annotations.Nullable Long unit, boolean late) {
        return new QueueQuestion(province.campaignId(), 2026, unit, ReportKind.YEARLY, null, Set.of(), late, "", 10, 0);
    }
}
