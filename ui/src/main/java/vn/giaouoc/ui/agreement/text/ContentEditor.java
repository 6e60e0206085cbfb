package vn.giaouoc.ui.agreement.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Article;
import vn.giaouoc.db.agreement.text.Clause;
import vn.giaouoc.db.agreement.text.Direction;
import vn.giaouoc.db.agreement.text.Target;

/** The whole text in fields: grounds, articles with their paragraphs, the table of targets. */
public class ContentEditor extends Div {

    /** So long a pause in typing ends a change. */
    static final int PAUSE_MS = 1200;

    private static final long serialVersionUID = 1L;

    private final transient FigureChoices figures;
    private final transient Runnable changed;
    private final ClauseFields basis;
    private final transient List<ArticleFields> articles = new ArrayList<>();
    private final transient List<TargetFields> targets = new ArrayList<>();
    private final Div articleRows = new Div();
    private final Div targetRows = new Div();

    public ContentEditor(AgreementContent content, FigureChoices figures, Runnable changed) {
        this.figures = figures;
        this.changed = changed;
        addClassName("gu-ag-editor");
        basis = new ClauseFields("Căn cứ", "Thêm một căn cứ", content.basis(), changed);
        var more = new Button("Thêm một điều", VaadinIcon.PLUS.create(), click -> {
            append(new Article("", "", List.of(new Clause("", ""))));
        });
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new H3("Căn cứ"), basis, new H3("Các điều"), articleRows, more, targets(content.targets()));
        content.articles().forEach(this::append);
    }

    private void append(Article article) {
        var fields = new ArticleFields(article, changed, this::remove);
        articles.add(fields);
        articleRows.add(fields);
        number();
    }

    private void remove(ArticleFields fields) {
        articles.remove(fields);
        articleRows.remove(fields);
        number();
        changed.run();
    }

    private void number() {
        for (int i = 0; i < articles.size(); i++) {
            articles.get(i).number(i + 1);
        }
    }

    private Div targets(List<Target> all) {
        targetRows.addClassName("gu-cards-column");
        all.forEach(this::append);
        var add = new Button("Thêm một chỉ tiêu", VaadinIcon.PLUS.create(), click -> {
            append(new Target("", "", "", BigDecimal.ZERO, Direction.AT_LEAST, null));
        });
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new Div(new H3("Bảng chỉ tiêu"), targetRows, add);
    }

    private void append(Target target) {
        var holder = new TargetFields[1];
        var fields = new TargetFields(target, figures, changed, () -> remove(holder[0]));
        holder[0] = fields;
        targets.add(fields);
        targetRows.add(fields);
    }

    private void remove(TargetFields fields) {
        targets.remove(fields);
        targetRows.remove(fields);
        changed.run();
    }

    /** What stands in the fields; empty, with the field marked, while a target has no number. */
    public Optional<AgreementContent> content() {
        var goals = targets.stream().map(TargetFields::target).toList();
        return goals.stream().allMatch(Optional::isPresent)
                ? Optional.of(new AgreementContent(
                        basis.clauses(),
                        articles.stream().map(ArticleFields::article).toList(),
                        goals.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    /** Takes the keys the service gave to new lines, so that a line stays the same line from now on. */
    void keyed(AgreementContent saved) {
        basis.keyed(saved.basis());
        for (int i = 0; i < articles.size(); i++) {
            articles.get(i).keyed(saved.articles().get(i));
        }
        for (int i = 0; i < targets.size(); i++) {
            targets.get(i).keyed(saved.targets().get(i));
        }
    }
}
