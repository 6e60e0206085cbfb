package vn.giaouoc.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.AgreementScene.World;
import vn.giaouoc.app.agreement.text.SaveText;
import vn.giaouoc.app.agreement.text.TextService;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Article;
import vn.giaouoc.db.agreement.text.Clause;

@Property(name = "pledge.scene", value = "true")
@Property(name = "agreement.scene", value = "true")
@Property(name = "portal.campaigns.recheck", value = "0s")
class AgreementViewTest extends AgreementScreens {

    @Inject
    TextService texts;

    @Test
    void what_is_typed_into_a_draft_is_saved() {
        var world = scene.world(2);
        long id = scene.draft(world);
        signIn(world.chair());
        open(id, "noi-dung");
        test(firstClause()).setValue("Thi đua phục vụ người bệnh tận tình.");
        assertThat(everything()).contains("Đã lưu lúc");
        assertThat(scene.page(world.chair(), id)
                        .content()
                        .articles()
                        .getFirst()
                        .clauses()
                        .getFirst()
                        .text())
                .isEqualTo("Thi đua phục vụ người bệnh tận tình.");
    }

    @Test
    void two_who_write_different_lines_both_keep_theirs() {
        var world = scene.world(2);
        long id = scene.draft(world);
        signIn(world.chair());
        open(id, "noi-dung");
        elsewhere(world, id, 1, "Dòng thứ hai do người khác sửa.");
        test(firstClause()).setValue("Dòng đầu do tôi sửa.");
        assertThat(everything()).contains("đã ghép hai bên");
        assertThat(scene.page(world.chair(), id).content().articles().getFirst().clauses())
                .extracting(Clause::text)
                .contains("Dòng đầu do tôi sửa.", "Dòng thứ hai do người khác sửa.");
    }

    @Test
    void of_two_who_write_the_same_line_the_second_is_told_and_loses_nothing() {
        var world = scene.world(2);
        long id = scene.draft(world);
        signIn(world.chair());
        open(id, "noi-dung");
        elsewhere(world, id, 0, "Câu của người kia.");
        test(firstClause()).setValue("Câu của tôi.");
        assertThat(everything()).contains("Chưa lưu: người khác vừa sửa cùng dòng", "Hai bản khác nhau");
        press("Lưu theo lựa chọn này");
        assertThat(scene.page(world.chair(), id)
                        .content()
                        .articles()
                        .getFirst()
                        .clauses()
                        .getFirst()
                        .text())
                .isEqualTo("Câu của tôi.");
    }

    @Test
    void a_draft_is_sent_and_a_refused_move_shows_its_sentence() {
        var world = scene.world(2);
        long id = scene.draft(world);
        signIn(world.chair());
        open(id, "");
        assertThat(offers("Mở ký")).isFalse();
        press("Gửi các bên thương lượng");
        press("Gửi các bên");
        assertThat(page()).contains("Đang thương lượng", "Chờ 2/2 bên đọc và thống nhất");

        long bare = scene.draft(world);
        texts.save(world.chair(), bare, new SaveText(1, null, withoutTargets(world, bare)));
        open(bare, "");
        press("Gửi các bên thương lượng");
        press("Gửi các bên");
        assertThat(everything()).contains("Giao ước chưa có chỉ tiêu nào");
    }

    @Test
    void a_head_reads_agrees_and_the_last_one_makes_it_agreed() {
        var world = scene.world(2);
        long id = scene.sent(world);
        scene.agree(world.departments().getLast(), id);
        signIn(world.departments().getFirst().head());
        open(id, "");
        assertThat(page())
                .contains("Anh/chị đại diện Khoa số 1", "Điều 2. Chỉ tiêu", "từ 90 % trở lên")
                .doesNotContain("Hủy giao ước");
        press("Thống nhất");
        press("Thống nhất");
        assertThat(page()).contains("Đã thống nhất");
    }

    @Test
    void a_proposal_is_shown_word_by_word_and_taken_with_an_answer() {
        var world = scene.world(2);
        long id = scene.sent(world);
        signIn(world.departments().getFirst().head());
        open(id, "");
        press("Đề nghị sửa");
        test(firstClause()).setValue("Thi đua trả lời người bệnh trong ngày.");
        press("Gửi đề nghị");
        open(id, "thuong-luong");
        assertThat(page()).contains("Chờ trả lời", "[thêm] trả lời", "[bỏ] lao động", "bệnh trong ngày");

        signIn(world.chair());
        open(id, "thuong-luong");
        press("Tiếp thu");
        press("Tiếp thu");
        assertThat(page()).contains("Đã tiếp thu", "Đồng ý.");
        assertThat(scene.page(world.chair(), id)
                        .content()
                        .articles()
                        .getFirst()
                        .clauses()
                        .getFirst()
                        .text())
                .isEqualTo("Thi đua trả lời người bệnh trong ngày.");
    }

    @Test
    void an_agreed_text_is_opened_until_a_day() {
        var world = scene.world(2);
        long id = scene.agreed(world);
        signIn(world.chair());
        open(id, "");
        press("Mở ký");
        assertThat(everything()).contains("không sửa được nữa", "SHA-256");
        press("Mở ký");
        assertThat(page()).contains("Đang ký", "Chờ 2/2 bên ký");
        open(id, "lich-su");
        assertThat(page()).contains("Lập bản nháp", "Đã thống nhất");
    }

    @Test
    void cancelling_wants_a_reason() {
        var world = scene.world(2);
        long id = scene.sent(world);
        signIn(world.chair());
        open(id, "");
        press("Hủy giao ước");
        press("Hủy");
        assertThat(find(TextArea.class).all()).anyMatch(TextArea::isInvalid);
        test(find(TextArea.class).all().getLast()).setValue("Hai khoa đã sáp nhập.");
        press("Hủy");
        assertThat(page()).contains("Đã hủy: Hai khoa đã sáp nhập.");
    }

    @Test
    void whoever_has_no_part_in_it_learns_nothing() {
        var world = scene.world(2);
        long id = scene.sent(world);
        signIn(scene.nobody());
        open(id, "");
        assertThat(page()).contains("Không có giao ước này").doesNotContain("Khoa số");
    }

    private TextArea firstClause() {
        return find(TextArea.class).all().stream()
                .filter(field -> field.getLabel().equals("Khoản 1"))
                .findFirst()
                .orElseThrow();
    }

    private void elsewhere(World world, long id, int clause, String text) {
        var page = scene.page(world.chair(), id);
        var article = page.content().articles().getFirst();
        var clauses = new java.util.ArrayList<>(article.clauses());
        clauses.set(clause, new Clause(clauses.get(clause).key(), text));
        var articles = new java.util.ArrayList<>(page.content().articles());
        articles.set(0, new Article(article.key(), article.title(), clauses));
        texts.save(
                world.chair(),
                id,
                new SaveText(
                        page.version().revision(),
                        null,
                        new AgreementContent(
                                page.content().basis(), articles, page.content().targets())));
    }

    private AgreementContent withoutTargets(World world, long id) {
        var content = scene.page(world.chair(), id).content();
        return new AgreementContent(content.basis(), content.articles(), List.of());
    }
}
