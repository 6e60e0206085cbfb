package vn.giaouoc.ui.agreement.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Article;

/** One Điều with its paragraphs. */
class ArticleFields extends Div {

    private static final long serialVersionUID = 1L;

    private String key;
    private final TextField title;
    private final ClauseFields clauses;

    ArticleFields(Article article, Runnable changed, Consumer<ArticleFields> remove) {
        key = article.key();
        title = new TextField("", article.title(), "");
        title.setMaxLength(300);
        title.setWidthFull();
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(ContentEditor.PAUSE_MS);
        title.addValueChangeListener(change -> changed.run());
        title.addClassName("gu-ag-article-title");
        clauses = new ClauseFields("Khoản", "Thêm một khoản", article.clauses(), changed);
        addClassName("gu-ag-article");
        add(title, clauses);
        if (!key.equals(AgreementContent.TARGETS)) {
            var out = new Button("Bỏ cả điều này", VaadinIcon.TRASH.create(), click -> remove.accept(this));
            out.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(out);
        }
    }

    void number(int number) {
        title.setLabel("Điều " + number);
    }

    Article article() {
        return new Article(key, title.getValue(), clauses.clauses());
    }

    void keyed(Article saved) {
        key = saved.key();
        clauses.keyed(saved.clauses());
    }
}
