package vn.giaouoc.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;
import static vn.giaouoc.app.access.RefusalCodes.refusalOf;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.Authorities;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.question.QuestionScene.World;
import vn.giaouoc.app.question.ask.AskQuestion;
import vn.giaouoc.app.question.ask.WriteAbout;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.question.QuestionMove;
import vn.giaouoc.db.question.QuestionState;

/** A unit asks, the office of its province answers; nobody in between reads along. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "question")
class QuestionServiceTest {

    @Inject
    QuestionScene scene;

    @Inject
    QuestionService service;

    @Inject
    SceneClock clock;

    @BeforeEach
    void inNovember() {
        clock.at("2026-11-21T14:30:00");
    }

    @Test
    void a_question_is_taken_in_hand_answered_asked_on_and_closed_and_all_is_remembered() {
        var world = scene.world();
        long id = scene.asked(world, "Nghỉ thai sản có tính vào tỷ lệ không?");
        assertThat(scene.page(world.officer(), id).line().holder()).isNull();

        service.take(world.officer(), id, 0);
        var held = scene.page(world.chair(), id).line();
        assertThat(held.state()).isEqualTo(QuestionState.UNDER_WAY);
        assertThat(held.holder()).isEqualTo("Nguyễn Ban");
        clock.pass(Duration.ofHours(2));
        service.add(world.chair(), id, new WriteAbout(1L, "Đơn vị có 12 người như vậy."));
        service.answer(world.officer(), id, new WriteAbout(2L, "Có tính.\n\nNgười nghỉ vẫn là đoàn viên."));
        service.reopen(world.chair(), id, new WriteAbout(3L, "Người nghỉ không lương thì sao?"));
        service.answer(world.officer(), id, new WriteAbout(4L, "Cũng tính."));
        service.close(world.chair(), id, 5);

        var page = scene.page(world.chair(), id);
        assertThat(page.line().state()).isEqualTo(QuestionState.CLOSED);
        assertThat(page.line().heldSince()).as("in one hand from the first").isEqualTo(held.heldSince());
        assertThat(page.messages())
                .extracting(message -> message.side() + " " + message.text().split("\n", -1)[0])
                .containsExactly(
                        "UNIT Xin Ban hướng dẫn cách tính.",
                        "UNIT Đơn vị có 12 người như vậy.",
                        "DESK Có tính.",
                        "UNIT Người nghỉ không lương thì sao?",
                        "DESK Cũng tính.");
        assertThat(scene.access().count("SELECT COUNT(*) FROM audit_entry WHERE subject = 'question:" + id + "'"))
                .isEqualTo(7);
    }

    @Test
    void a_move_that_is_not_there_says_what_it_expected_and_found() {
        var world = scene.world();
        long id = scene.asked(world, "Cách tính tỷ lệ ký");
        var reopen = refusalOf(() -> service.reopen(world.chair(), id, new WriteAbout(0L, "Xin mở lại")));
        assertThat(reopen.code()).isEqualTo("WRONG_STATE");
        assertThat(reopen.sentence()).contains("«Mới»", "«Đã trả lời» hoặc «Đóng»");
        assertRefused("ANSWER_FIRST", () -> service.close(world.officer(), id, 0));
        service.close(world.chair(), id, 0);
        assertRefused("WRONG_STATE", () -> service.answer(world.officer(), id, new WriteAbout(1L, "Trả lời muộn")));
        assertRefused("WRONG_STATE", () -> service.take(world.officer(), id, 1));
        assertRefused("WRONG_STATE", () -> service.add(world.chair(), id, new WriteAbout(1L, "Hỏi thêm nữa")));
        assertThat(scene.page(world.chair(), id).moves()).containsExactly(QuestionMove.REOPEN);
    }

    @Test
    void a_second_officer_is_told_of_the_first_and_may_take_over() {
        var world = scene.world();
        long id = scene.asked(world, "Cách tính tỷ lệ ký");
        service.take(world.officer(), id, 0);
        var late = refusalOf(() -> service.answer(world.colleague(), id, new WriteAbout(0L, "Trả lời trùng")));
        assertThat(late.code()).isEqualTo("QUESTION_CHANGED");
        assertThat(late.sentence()).contains("«Đang xử lý»", "phần đang ghi vẫn còn");
        assertThat(scene.page(world.officer(), id).may(QuestionMove.TAKE)).isFalse();
        service.take(world.colleague(), id, 1);
        assertThat(scene.page(world.officer(), id).line().holder()).isEqualTo("Trần Phó");
    }

    @Test
    void of_two_who_answer_in_the_same_moment_one_does() throws Exception {
        var world = scene.world();
        long id = scene.asked(world, "Cách tính tỷ lệ ký");
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.<Callable<String>>of(
                    () -> answered(world.officer(), id), () -> answered(world.colleague(), id)));
            var outcomes = List.of(answers.getFirst().get(), answers.getLast().get());
            assertThat(outcomes).containsExactlyInAnyOrder("answered", "QUESTION_CHANGED");
        }
        assertThat(scene.page(world.chair(), id).messages()).hasSize(2);
    }

    private String answered(Actor officer, long id) {
        try {
            service.answer(officer, id, new WriteAbout(0L, "Có tính vào tỷ lệ."));
            return "answered";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    @Test
    void the_unit_and_the_office_of_its_province_know_of_it_and_nobody_else() {
        var world = scene.world();
        long id = scene.asked(world, "Cấp trên không nhận báo cáo");
        long sibling = scene.unit(world);
        for (var other : List.of(
                scene.actor(OfficeKind.CHAIR, Authorities.Place.SUPERIOR, world.superior(), "Cấp Trên"),
                scene.actor(OfficeKind.REVIEWER, Authorities.Place.SUPERIOR, world.superior(), "Thẩm Định"),
                scene.actor(OfficeKind.CHAIR, Authorities.Place.GRASSROOTS, sibling, "Đơn Vị Bạn"),
                scene.actor(OfficeKind.CLERK, Authorities.Place.GRASSROOTS, world.unit(), "Văn Thư"),
                scene.actor(OfficeKind.ADMINISTRATOR, Authorities.Place.ROOT, world.province(), "Quản Trị"),
                scene.world().officer())) {
            assertRefused("QUESTION_UNKNOWN", () -> scene.page(other, id));
            assertRefused("QUESTION_UNKNOWN", () -> service.answer(other, id, new WriteAbout(0L, "Không có")));
            assertRefused(
                    "NOT_YOUR_UNIT", () -> service.ask(other, AskQuestion.freely(world.unit(), "Hỏi hộ", "Xin hỏi")));
        }
        assertRefused("NOT_YOUR_UNIT", () -> service.add(world.officer(), id, new WriteAbout(0L, "Ghi thay đơn vị")));
        assertRefused("NOT_YOUR_DESK", () -> service.answer(world.chair(), id, new WriteAbout(0L, "Tự trả lời")));
    }

    @Test
    void one_unit_does_not_bury_the_others() {
        var world = scene.world();
        for (int i = 1; i <= QuestionLimits.QUESTIONS; i++) {
            scene.asked(world, "Câu hỏi số " + i);
        }
        var refused = refusalOf(() -> scene.asked(world, "Câu hỏi số 11"));
        assertThat(refused.code()).isEqualTo("TOO_MANY_QUESTIONS");
        assertThat(refused.kind()).isEqualTo(Refusal.Kind.TRY_LATER);
        scene.asked(scene.world(), "Đơn vị khác hỏi được");
        clock.pass(Duration.ofHours(24).plusSeconds(1));
        scene.asked(world, "Câu hỏi số 11");
    }

    @Test
    void words_are_kept_as_written_and_refused_at_their_field() {
        var world = scene.world();
        var wish = new AskQuestion(
                world.unit(), " Ty\u0309 lệ  ký\u200b ", "Dòng một \r\n\r\n\r\n\r\ndòng hai", 7L, "A02");
        var page = scene.page(world.chair(), service.ask(world.chair(), wish));
        assertThat(page.line().title()).isEqualTo("Tỷ lệ ký");
        assertThat(page.asked()).isEqualTo("Dòng một\n\ndòng hai");
        assertThat(page.line().cell()).isEqualTo("A02");
        assertThat(field(world, "Hỏi", "đủ dài rồi", null)).isEqualTo("title");
        assertThat(field(world, "ă".repeat(201), "đủ dài rồi", null)).isEqualTo("title");
        assertThat(field(world, "Đủ dài rồi", "   ", null)).isEqualTo("text");
        assertThat(field(world, "Đủ dài rồi", "ă".repeat(4001), null)).isEqualTo("text");
        assertThat(field(world, "Đủ dài rồi", "đủ dài rồi", "<b>")).isEqualTo("cell");
    }

    private Object field(World world, String title, String text, @Nullable String cell) {
        var refusal = refusalOf(() ->
                service.ask(world.chair(), new AskQuestion(world.unit(), title, text, cell == null ? null : 7L, cell)));
        return refusal.details().getOrDefault("field", "none");
    }
}
