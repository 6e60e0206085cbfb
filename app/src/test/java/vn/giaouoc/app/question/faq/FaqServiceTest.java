package vn.giaouoc.app.question.faq;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;
import static vn.giaouoc.app.access.RefusalCodes.refusalOf;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.question.QuestionScene;
import vn.giaouoc.db.common.Ids;

/** What the office publishes: after it answered, in words of its own, nothing of the unit or a person. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "faq")
class FaqServiceTest {

    @Inject
    QuestionScene scene;

    @Inject
    FaqService service;

    @Inject
    Faqs faqs;

    @Inject
    OrganisationTree tree;

    @Inject
    SceneClock clock;

    @BeforeEach
    void inNovember() {
        clock.at("2026-11-21T14:30:00");
    }

    @Test
    void an_answer_is_published_found_without_diacritics_said_anew_and_taken_away() {
        var world = scene.world();
        var mark = "mã " + Long.toString(Ids.next(), 36);
        long id = scene.answered(world, "Nghỉ thai sản", "Có tính.");
        long faq = service.publish(
                world.officer(), id, new PublishFaq("Đoàn viên nghỉ thai sản tính thế nào? " + mark, "Vẫn tính."));
        assertThat(questions("nghi THAI san " + mark)).containsExactly("Đoàn viên nghỉ thai sản tính thế nào? " + mark);
        assertThat(questions("nghi thai san khong co tu nay")).isEmpty();
        assertThat(scene.page(world.chair(), id).faqId()).isEqualTo(Long.toString(faq));

        var said = new PublishFaq("Nghỉ thai sản có tính không? " + mark, "Có, vẫn tính.");
        assertThat(service.publish(world.colleague(), id, said))
                .as("one of a question")
                .isEqualTo(faq);
        assertThat(questions(mark)).containsExactly("Nghỉ thai sản có tính không? " + mark);

        service.withdraw(world.officer(), faq);
        assertThat(questions(mark)).isEmpty();
        assertThat(scene.page(world.chair(), id).faqId()).isNull();
        service.publish(world.officer(), id, said);
        assertThat(questions(mark)).hasSize(1);
    }

    @Test
    void nothing_is_published_before_it_was_answered_nor_by_anybody_else() {
        var world = scene.world();
        long waiting = scene.asked(world, "Chưa ai trả lời");
        long id = scene.answered(world, "Đã trả lời rồi", "Trả lời đây.");
        var wish = new PublishFaq("Câu hỏi chung", "Trả lời chung");
        var refused = refusalOf(() -> service.publish(world.officer(), waiting, wish));
        assertThat(refused.code()).isEqualTo("ANSWER_FIRST");
        assertThat(refused.sentence()).contains("«Mới»");
        assertRefused("NOT_YOUR_DESK", () -> service.publish(world.chair(), id, wish));
        assertRefused("QUESTION_UNKNOWN", () -> service.publish(scene.world().officer(), id, wish));
        long faq = service.publish(world.officer(), id, wish);
        assertRefused("FAQ_UNKNOWN", () -> service.withdraw(world.chair(), faq));
        assertRefused("FAQ_UNKNOWN", () -> service.withdraw(scene.world().officer(), faq));
    }

    @Test
    void nobody_is_known_by_what_is_public() {
        var world = scene.world();
        long id = scene.answered(world, "Đã trả lời rồi", "Trả lời đây.");
        var unit = tree.last(world.unit()).name();
        for (var telling : List.of(
                "Theo " + unit + " thì sao?",
                "theo " + unit.toLowerCase(Locale.ROOT).replace("ô", "o"),
                "Chị Rơ Châm Hlinh hỏi",
                "Gọi 0905 123 456 để biết",
                "Căn cước 064085001234",
                "Gửi ban@cong-doan.example")) {
            var inAnswer =
                    refusalOf(() -> service.publish(world.officer(), id, new PublishFaq("Câu hỏi chung", telling)));
            assertThat(inAnswer.code()).as(telling).isEqualTo("NAMES_SOMEBODY");
            assertThat(Objects.requireNonNull(inAnswer.details().get("field"))).isEqualTo("answer");
            assertRefused(
                    "NAMES_SOMEBODY",
                    () -> service.publish(world.officer(), id, new PublishFaq(telling, "Trả lời chung")));
        }
        service.publish(world.officer(), id, new PublishFaq("Hạn trước 30/10/2026, kế hoạch 105/KH", "Đúng vậy."));
    }

    private List<String> questions(String words) {
        return faqs.search(words, 0).lines().stream().map(FaqLine::question).toList();
    }
}
