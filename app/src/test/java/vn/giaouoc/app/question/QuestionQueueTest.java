package vn.giaouoc.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.question.QuestionScene.World;
import vn.giaouoc.app.question.ask.WriteAbout;
import vn.giaouoc.app.question.page.AskQueue;
import vn.giaouoc.app.question.page.QuestionLine;
import vn.giaouoc.app.question.page.QuestionList;
import vn.giaouoc.app.spreadsheet.table.Provenance;
import vn.giaouoc.db.question.QuestionState;
import vn.giaouoc.db.question.list.QueueQuery.Order;

/** What the office has before it: what waits longest first, found without diacritics, a page at a time. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "question queue")
class QuestionQueueTest {

    @Inject
    QuestionScene scene;

    @Inject
    QuestionService service;

    @Inject
    Questions questions;

    @Inject
    QuestionTable table;

    @Inject
    SceneClock clock;

    @BeforeEach
    void inNovember() {
        clock.at("2026-11-21T14:30:00");
    }

    @Test
    void what_waits_stands_first_and_what_was_answered_is_asked_for() {
        var world = scene.world();
        long first = scene.asked(world, "Hỏi đầu tiên");
        clock.pass(Duration.ofHours(1));
        long second = scene.asked(world, "Hỏi thứ hai");
        long third = scene.answered(world, "Hỏi thứ ba", "Đã trả lời rồi.");
        clock.pass(Duration.ofHours(1));
        service.take(world.officer(), first, 0);

        assertThat(ids(queue(world, null, false, false, "")))
                .as("taken in hand later")
                .containsExactly(second, first);
        assertThat(ids(queue(world, QuestionState.NEW, false, false, ""))).containsExactly(second);
        assertThat(ids(queue(world, null, true, false, ""))).contains(first, second, third);
        assertThat(ids(queue(world, null, true, true, "")))
                .as("in the officer's hands")
                .containsExactly(third, first);
        assertThat(ids(questions.ofUnit(world.chair(), world.unit(), 0))).containsExactly(third, second, first);
        assertRefused("NOT_YOUR_DESK", () -> questions.queue(world.chair(), AskQueue.waiting(world.province())));
    }

    @Test
    void every_word_must_be_in_the_title_or_the_name_of_the_unit() {
        var world = scene.world();
        long leave = scene.asked(world, "Nghỉ thai sản có tính không?");
        long rate = scene.asked(world, "Tỷ lệ 100% tính thế nào?");
        assertThat(ids(queue(world, null, false, false, "thai san"))).containsExactly(leave);
        assertThat(ids(queue(world, null, false, false, "NGHỈ tính"))).containsExactly(leave);
        assertThat(ids(queue(world, null, false, false, "0%"))).containsExactly(rate);
        assertThat(ids(queue(world, null, false, false, "_")))
                .as("no letter stands for any other")
                .isEmpty();
        assertThat(ids(queue(world, null, false, false, "cong doan co so ty le")))
                .containsExactly(rate);
    }

    @Test
    void the_twenty_first_stands_on_the_second_page() {
        var world = scene.world();
        for (int i = 1; i <= 21; i++) {
            scene.asked(world, "Câu hỏi số " + i);
            clock.pass(Duration.ofHours(3));
        }
        var first = questions.queue(world.officer(), page(world, 0));
        var second = questions.queue(world.officer(), page(world, 1));
        assertThat(first.lines()).hasSize(QuestionList.SIZE);
        assertThat(first.total()).isEqualTo(21);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(second.lines())
                .singleElement()
                .extracting(QuestionLine::title)
                .isEqualTo("Câu hỏi số 1");
        assertRefused("PAGE_WRONG", () -> questions.queue(world.officer(), page(world, -1)));
    }

    @Test
    void the_file_holds_every_page_and_says_where_it_comes_from() {
        var world = scene.world();
        for (int i = 1; i <= 21; i++) {
            scene.asked(world, "Câu hỏi số " + i);
            clock.pass(Duration.ofHours(3));
        }
        var sheet = table.of(world.officer(), page(world, 0));
        assertThat(sheet.rows()).hasSize(21);
        assertThat(sheet.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(QuestionTable.HEADER));
        assertThat(sheet.rows())
                .element(20, InstanceOfAssertFactories.LIST)
                .element(1)
                .isEqualTo("Câu hỏi số 1");
        assertThat(sheet.provenance().asked().by()).isEqualTo(world.officer().name());
        assertThat(sheet.provenance().asked().filter()).isEqualTo("Đang chờ trả lời; " + Order.LATEST.label());
        assertThat(sheet.provenance().sha256()).isEqualTo(Provenance.digest(sheet.rows()));
        assertRefused("NOT_YOUR_DESK", () -> table.of(world.chair(), page(world, 0)));
    }

    @Test
    void an_answer_is_news_to_the_unit_until_it_is_closed_or_a_month_old() {
        var world = scene.world();
        scene.asked(world, "Chưa ai trả lời");
        long id = scene.answered(world, "Đã có trả lời", "Trả lời đây.");
        assertThat(questions.freshAnswers(world.chair()))
                .extracting(QuestionLine::id)
                .containsExactly(Long.toString(id));
        assertThat(questions.freshAnswers(world.officer())).isEmpty();
        clock.pass(Duration.ofDays(31));
        assertThat(questions.freshAnswers(world.chair())).isEmpty();
        service.reopen(world.chair(), id, new WriteAbout(1L, "Còn vướng một chút"));
        service.answer(world.officer(), id, new WriteAbout(2L, "Trả lời thêm."));
        assertThat(questions.freshAnswers(world.chair())).hasSize(1);
        service.close(world.chair(), id, 3);
        assertThat(questions.freshAnswers(world.chair())).isEmpty();
    }

    private static AskQueue page(World world, int page) {
        return new AskQueue(world.province(), null, false, false, "", Order.LATEST, page);
    }

    private QuestionList queue(World world, @Nullable QuestionState state, boolean all, boolean mine, String search) {
        return questions.queue(
                world.officer(), new AskQueue(world.province(), state, all, mine, search, Order.WAITING, 0));
    }

    private static List<Long> ids(QuestionList list) {
        return list.lines().stream().map(line -> Long.parseLong(line.id())).toList();
    }
}
