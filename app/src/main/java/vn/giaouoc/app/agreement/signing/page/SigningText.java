package vn.giaouoc.app.agreement.signing.page;

import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.agreement.signing.page.SigningPage.Goal;
import vn.giaouoc.app.agreement.signing.page.SigningPage.Section;
import vn.giaouoc.app.agreement.signing.page.SigningPage.Text;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Clause;

/** Lays the content out for reading on a phone: articles numbered from 1, the targets under theirs. */
final class SigningText {

    private SigningText() {}

    static Text of(AgreementContent content) {
        var goals = content.targets().stream()
                .map(target -> new Goal(target.content(), target.goalWords()))
                .toList();
        var sections = new ArrayList<Section>();
        boolean placed = false;
        for (var article : content.articles()) {
            boolean here = article.key().equals(AgreementContent.TARGETS);
            sections.add(new Section(
                    "Điều " + (sections.size() + 1) + ". " + article.title(),
                    texts(article.clauses()),
                    here ? goals : List.of()));
            placed |= here;
        }
        if (!placed && !goals.isEmpty()) {
            sections.add(new Section("Chỉ tiêu", List.of(), goals));
        }
        return new Text(texts(content.basis()), List.copyOf(sections));
    }

    private static List<String> texts(List<Clause> clauses) {
        return clauses.stream().map(Clause::text).toList();
    }
}
