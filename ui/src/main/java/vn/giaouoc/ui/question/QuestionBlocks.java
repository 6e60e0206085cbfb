package vn.giaouoc.ui.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import vn.giaouoc.app.question.page.QuestionLine;
import vn.giaouoc.app.question.page.QuestionList;
import vn.giaouoc.db.question.QuestionState;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/** The small blocks screens of the question desk are built of. */
final class QuestionBlocks {

    private QuestionBlocks() {}

    static StatusBadge badge(QuestionState state) {
        var mood = switch (state) {
            case NEW -> Mood.ATTENTION;
            case UNDER_WAY -> Mood.UNDER_WAY;
            case ANSWERED -> Mood.DONE;
            case CLOSED -> Mood.IDLE;
        };
        return new StatusBadge(mood, state.label());
    }

    /** Where it stands, since when, and who has it in hand. */
    static Div standing(QuestionLine line) {
        var holder = line.holder();
        var held = holder == null ? "chưa ai nhận" : holder + " đang giữ";
        return row(
                badge(line.state()),
                muted("từ " + Figures.time(line.since()) + (line.state().waiting() ? " · " + held : "")));
    }

    /** One question in a list; with the unit's name where several units are listed. */
    static Component card(QuestionLine line, boolean named) {
        var facts = (named ? line.unit() + " · " : "") + "hỏi " + Figures.time(line.askedAt())
                + (line.cell() == null ? "" : " · dòng " + line.cell() + " của báo cáo");
        var card = new Div(new Anchor("hoi-dap/phieu/" + line.id(), line.title()), standing(line), muted(facts));
        card.addClassNames("gu-card", "gu-qu-card");
        return card;
    }

    /** The cards of a page with the way to the pages before and after. */
    static Div list(QuestionList list, boolean named, String nothing, IntConsumer turn) {
        var column = new Div();
        column.addClassName("gu-cards-column");
        column.setWidthFull();
        list.lines().forEach(line -> column.add(card(line, named)));
        if (list.lines().isEmpty()) {
            column.add(empty(nothing));
        }
        if (list.pages() > 1) {
            var before = new Button("Trang trước", press -> turn.accept(list.page() - 1));
            before.setEnabled(list.page() > 0);
            var after = new Button("Trang sau", press -> turn.accept(list.page() + 1));
            after.setEnabled(list.page() + 1 < list.pages());
            var where = "Trang %d/%d · %s phiếu".formatted(list.page() + 1, list.pages(), Figures.number(list.total()));
            column.add(row(before, new Span(where), after));
        }
        return column;
    }

    static Div row(Component... content) {
        var row = new Div(content);
        row.addClassName("gu-qu-row");
        return row;
    }

    static Div empty(String sentence) {
        var empty = new Div(sentence);
        empty.addClassName("gu-empty");
        return empty;
    }

    static Span muted(String text) {
        var words = new Span(text);
        words.addClassNames("gu-muted", "gu-small");
        return words;
    }

    /** Paragraphs as they were written. */
    static Div text(String text) {
        var words = new Div(text);
        words.addClassName("gu-qu-text");
        return words;
    }
}
