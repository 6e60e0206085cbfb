package vn.giaouoc.ui.intake;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;

/** What a trial or a writing found: counts first, then each problem by row and column, then what a person has to decide. */
class TrialCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 200;

    private final transient Set<Integer> somebodyElse = new HashSet<>();
    private final transient Consumer<ImportJob.Decisions> decided;
    private final @Nullable ChangeChoice changes;

    /** What was written; nothing is left to be decided. */
    TrialCard(Trial trial) {
        this(trial, false, decisions -> {});
    }

    /** What was tried; {@code decided} hears of each decision. */
    TrialCard(Trial trial, Consumer<ImportJob.Decisions> decided) {
        this(trial, true, decided);
    }

    private TrialCard(Trial trial, boolean deciding, Consumer<ImportJob.Decisions> decided) {
        this.decided = decided;
        this.changes = deciding && !trial.takeable().isEmpty()
                ? new ChangeChoice(trial.takeable(), () -> decided.accept(decisions()))
                : null;
        add(figures(trial));
        if (!trial.problems().isEmpty()) {
            add(
                    new H3("Dòng chưa ghi được"),
                    lines(trial.problems().stream()
                            .map(p -> "Dòng " + p.row() + (p.column().isEmpty() ? "" : ", cột «" + p.column() + "»")
                                    + ": " + p.sentence())
                            .toList()));
        }
        if (!trial.suspects().isEmpty()) {
            add(
                    new H3("Có thể là người đã có"),
                    new Paragraph(
                            deciding
                                    ? "Mặc định chưa ghi. Nếu chắc chắn là hai người khác nhau, anh/chị đánh dấu để ghi"
                                            + " thêm."
                                    : "Chưa ghi. Nếu chắc chắn là hai người khác nhau, anh/chị nhập lại tệp và đánh dấu"
                                            + " dòng đó."));
            trial.suspects().stream().limit(MOST_SHOWN).forEach(suspect -> add(suspect(suspect, deciding)));
        }
        if (changes != null) {
            add(changes);
        }
        left(trial);
        if (!trial.skipped().isEmpty()) {
            add(new Details(
                    "Dòng không phải danh sách, đã bỏ qua",
                    lines(trial.skipped().stream()
                            .map(row -> "Dòng " + row.row() + ": " + row.why())
                            .toList())));
        }
    }

    /** What was decided so far. */
    final ImportJob.Decisions decisions() {
        return new ImportJob.Decisions(Set.copyOf(somebodyElse), changes == null ? Set.of() : changes.rows());
    }

    /** What the file says otherwise and cannot, or can no longer, be taken over here. */
    private void left(Trial trial) {
        var texts = trial.updates().stream()
                .filter(change -> changes == null || !change.takeable())
                .map(Trial.Change::text)
                .toList();
        if (!texts.isEmpty()) {
            add(new Details(
                    (changes == null ? "Tệp ghi khác hồ sơ đã có: " : "Chỉ đổi được ở hồ sơ từng người: ")
                            + Figures.number(texts.size()) + " người",
                    new Paragraph("Hồ sơ không tự đổi. Cần sửa người nào, anh/chị mở hồ sơ người đó."),
                    lines(texts)));
        }
    }

    private static Component figures(Trial trial) {
        var cards = new Div();
        cards.addClassName("gu-counts");
        trial.figures().stream().filter(figure -> figure.count() > 0).forEach(figure -> {
            var number = new Span(Figures.number(figure.count()));
            number.addClassName("gu-figure");
            cards.add(new Div(number, new StatusBadge(figure.mood(), figure.label())));
        });
        return cards;
    }

    private static Component lines(List<String> texts) {
        var list = new UnorderedList();
        texts.stream().limit(MOST_SHOWN).map(ListItem::new).forEach(list::add);
        if (texts.size() > MOST_SHOWN) {
            list.add(new ListItem(
                    "… và " + Figures.number(texts.size() - MOST_SHOWN) + " dòng nữa, xem trong tệp cần sửa."));
        }
        return list;
    }

    private Component suspect(Trial.Suspect suspect, boolean deciding) {
        var pair = new Div(
                new Span("Dòng " + suspect.row() + ": " + suspect.listed()), new Span("Đã có: " + suspect.known()));
        pair.addClassName("gu-side-by-side");
        var why = new Span(suspect.because());
        why.addClassNames("gu-muted", "gu-small");
        var card = new Div(pair, why);
        card.addClassName("gu-suspect");
        if (deciding) {
            var other = new Checkbox("Là hai người khác nhau, vẫn ghi dòng " + suspect.row());
            other.addValueChangeListener(change -> {
                if (change.getValue()) {
                    somebodyElse.add(suspect.row());
                } else {
                    somebodyElse.remove(suspect.row());
                }
                decided.accept(decisions());
            });
            card.add(other);
        }
        return card;
    }
}
