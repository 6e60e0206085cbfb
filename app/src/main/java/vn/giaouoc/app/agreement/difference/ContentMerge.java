package vn.giaouoc.app.agreement.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Article;
import vn.giaouoc.db.agreement.text.Clause;
import vn.giaouoc.db.agreement.text.Target;
import vn.giaouoc.db.common.Refusal;

/** Takes a proposal into the text of today, which may have moved on since the proposal was made. */
public final class ContentMerge {

    private ContentMerge() {}

    /**
     * The text of now with what the proposal changed.
     *
     * @param base what the proposal began with
     * @return refuses CONFLICT PROPOSAL_CLASHES, naming the lines, where both changed the same line differently
     */
    public static AgreementContent apply(AgreementContent base, AgreementContent wanted, AgreementContent now) {
        if (base.equals(now)) {
            return wanted;
        }
        var clashes = new ArrayList<String>();
        var basis = lines(base.basis(), wanted.basis(), now.basis(), clashes);
        var targets = KeyedMerge.of(
                base.targets(), wanted.targets(), now.targets(), Target::key, target -> "chỉ tiêu " + target.content());
        clashes.addAll(targets.clashes());
        var articles = articles(base, wanted, now, clashes);
        if (!clashes.isEmpty()) {
            throw Refusal.conflict(
                            "PROPOSAL_CLASHES",
                            "Đề nghị sửa cùng chỗ với nội dung đã đổi sau đó: %s. Anh/chị tự ghép vào nội dung rồi tiếp thu, hoặc"
                                            .formatted(clashes.stream().limit(3).collect(Collectors.joining("; ")))
                                    + " trả lời không tiếp thu.")
                    .with("clashes", List.copyOf(clashes));
        }
        return new AgreementContent(basis, articles, targets.merged());
    }

    private static List<Clause> lines(List<Clause> base, List<Clause> wanted, List<Clause> now, List<String> clashes) {
        var merge = KeyedMerge.of(base, wanted, now, Clause::key, Clause::text);
        clashes.addAll(merge.clashes());
        return merge.merged();
    }

    /** Articles are merged by their titles first, then each article's clauses. */
    private static List<Article> articles(
            AgreementContent base, AgreementContent wanted, AgreementContent now, List<String> clashes) {
        var bare = KeyedMerge.of(bare(base), bare(wanted), bare(now), Article::key, Article::title);
        clashes.addAll(bare.clashes());
        return bare.merged().stream()
                .map(article -> new Article(
                        article.key(),
                        article.title(),
                        lines(
                                clauses(base, article.key()),
                                clauses(wanted, article.key()),
                                clauses(now, article.key()),
                                clashes)))
                .toList();
    }

    private static List<Article> bare(AgreementContent content) {
        return content.articles().stream()
                .map(article -> new Article(article.key(), article.title(), List.of()))
                .toList();
    }

    private static List<Clause> clauses(AgreementContent content, String article) {
        return content.articles().stream()
                .filter(one -> one.key().equals(article))
                .flatMap(one -> one.clauses().stream())
                .toList();
    }
}
