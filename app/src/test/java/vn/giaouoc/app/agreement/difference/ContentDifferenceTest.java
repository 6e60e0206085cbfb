package vn.giaouoc.app.agreement.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Article;
import vn.giaouoc.db.agreement.text.Clause;
import vn.giaouoc.db.agreement.text.Direction;
import vn.giaouoc.db.agreement.text.Target;
import vn.giaouoc.db.common.Refusal;

/** What changed is told clause by clause, word by word; a proposal goes into a text that has moved on. */
class ContentDifferenceTest {

    private static final Clause A = new Clause("a", "Thi đua phục vụ tận tụy");
    private static final Clause B = new Clause("b", "Giữ gìn nơi làm việc xanh, sạch, đẹp");
    private static final Clause C = new Clause("c", "Không vô cảm trước khó khăn của người bệnh");

    @Test
    void a_reworded_clause_is_one_change_that_shows_its_words() {
        var changes = ContentDifference.changes(text(A, B), text(new Clause("a", "Thi đua phục vụ chu đáo"), B));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.heading()).isEqualTo("Điều 1, khoản 1");
            assertThat(change.pieces())
                    .containsExactly(
                            new WordPiece(WordPiece.Change.SAME, "Thi đua phục vụ "),
                            new WordPiece(WordPiece.Change.REMOVED, "tận tụy"),
                            new WordPiece(WordPiece.Change.ADDED, "chu đáo"));
        });
    }

    @Test
    void the_pieces_put_together_are_the_two_texts_again() {
        var before = "Từ  95 %  trở lên, không kể người nghỉ phép";
        var after = "Từ 98 % trở lên không kể người đang nghỉ phép.";
        var pieces = WordDifference.between(before, after);
        assertThat(joined(pieces, WordPiece.Change.ADDED)).isEqualTo(before);
        assertThat(joined(pieces, WordPiece.Change.REMOVED)).isEqualTo(after);
    }

    private static String joined(List<WordPiece> pieces, WordPiece.Change without) {
        return pieces.stream()
                .filter(piece -> piece.change() != without)
                .map(WordPiece::text)
                .collect(Collectors.joining());
    }

    @Test
    void a_new_a_removed_and_a_moved_clause_are_told_apart() {
        var changes = ContentDifference.changes(text(A, B), text(C, A));
        assertThat(changes).hasSize(2);
        assertThat(changes.getFirst().before()).isNull();
        assertThat(changes.getFirst().after()).isEqualTo(C.text());
        assertThat(changes.getLast().after()).isNull();
        assertThat(changes.getLast().before()).isEqualTo(B.text());

        assertThat(ContentDifference.changes(text(A, B, C), text(C, A, B)))
                .singleElement()
                .satisfies(change -> assertThat(change.moved()).isTrue());
        assertThat(ContentDifference.changes(text(A, B), text(A, B))).isEmpty();
    }

    @Test
    void a_target_is_compared_with_its_goal_and_its_figure() {
        var before = text(List.of(target("t", "95", null)), A);
        assertThat(ContentDifference.changes(before, text(List.of(target("t", "98", null)), A)))
                .singleElement()
                .satisfies(change -> assertThat(change.after()).contains("từ 98 % trở lên"));
        assertThat(ContentDifference.changes(before, text(List.of(target("t", "95", "PLEDGE_RATE")), A)))
                .hasSize(1);
    }

    @Test
    void a_proposal_goes_into_a_text_that_changed_elsewhere() {
        var base = text(List.of(target("t", "95", null)), A, B);
        var wanted = text(List.of(target("t", "90", null)), A, C, B);
        var reworded = new Clause("b", "Giữ gìn nơi làm việc");
        var now = text(List.of(target("t", "95", null), target("u", "1", null)), A, reworded);

        var merged = ContentMerge.apply(base, wanted, now);

        assertThat(merged).isEqualTo(text(List.of(target("t", "90", null), target("u", "1", null)), A, C, reworded));
    }

    @Test
    void a_proposal_removes_and_reorders_what_nobody_else_touched() {
        assertThat(ContentMerge.apply(text(A, B, C), text(C, A), text(A, B, C, new Clause("d", "Mới"))))
                .isEqualTo(text(C, new Clause("d", "Mới"), A));
    }

    @Test
    void the_same_clause_changed_by_both_is_left_to_people() {
        var theirs = text(new Clause("a", "Thi đua phục vụ chu đáo"), B);
        var ours = text(new Clause("a", "Thi đua phục vụ nhanh gọn"), B);
        assertThatThrownBy(() -> ContentMerge.apply(text(A, B), theirs, ours))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("PROPOSAL_CLASHES");
                    assertThat(refusal.sentence()).contains("nhanh gọn");
                });
        assertThat(ContentMerge.apply(text(A, B), theirs, theirs)).isEqualTo(theirs);
        assertThatThrownBy(() -> ContentMerge.apply(text(A, B), theirs, text(B)))
                .isInstanceOf(Refusal.class);
    }

    private static AgreementContent text(Clause... clauses) {
        return text(List.of(), clauses);
    }

    private static AgreementContent text(List<Target> targets, Clause... clauses) {
        return new AgreementContent(
                List.of(), List.of(new Article("content", "Nội dung thi đua", List.of(clauses))), targets);
    }

    private static Target target(String key, String goal, @Nullable String figure) {
        return new Target(key, "Ký cam kết", "%", new BigDecimal(goal), Direction.AT_LEAST, figure);
    }
}
