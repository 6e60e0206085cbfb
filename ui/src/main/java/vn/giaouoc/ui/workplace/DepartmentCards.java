package vn.giaouoc.ui.workplace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import vn.giaouoc.app.access.head.WorkplacePage;
import vn.giaouoc.app.access.head.WorkplacePage.DepartmentLine;
import vn.giaouoc.db.common.Folded;

/** Departments as cards; with many of them a search, those without a head, and a page at a time. */
class DepartmentCards extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MANY = 12;
    private static final int PAGE = 30;

    private final transient WorkplacePage page;
    private final transient List<DepartmentLine> lines;
    private final transient PlaceActs acts;
    private final TextField words = new TextField("Tìm phòng, ban, tổ hoặc người đứng đầu");
    private final Checkbox headless = new Checkbox("Chỉ nơi chưa có người đứng đầu");
    private final Div cards = WorkplacesView.cards();
    private final Button more = new Button("Xem thêm");
    private int shown;

    DepartmentCards(WorkplacePage page, List<DepartmentLine> lines, PlaceActs acts) {
        this.page = page;
        this.lines = lines;
        this.acts = acts;
        addClassName("gu-wp-section");
        setWidthFull();
        if (lines.size() > MANY) {
            add(filters());
        }
        more.addClickListener(click -> append());
        add(cards, more);
        show();
    }

    private Div filters() {
        words.setPlaceholder("Không cần gõ dấu");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show());
        headless.addValueChangeListener(change -> show());
        var filters = new Div(words, headless);
        filters.addClassName("gu-wp-filters");
        return filters;
    }

    private void show() {
        cards.removeAll();
        shown = 0;
        append();
    }

    private void append() {
        var wanted = wanted();
        wanted.stream().skip(shown).limit(PAGE).forEach(line -> cards.add(PlaceCard.of(line, page, acts)));
        shown = Math.min(wanted.size(), shown + PAGE);
        more.setVisible(shown < wanted.size());
        if (wanted.isEmpty()) {
            cards.add(WorkplacesView.empty(
                    lines.isEmpty()
                            ? "Chưa có phòng, ban nào. Thêm tên phòng, ban ở ô phía trên, hoặc nhập danh sách đoàn viên."
                            : "Không có nơi nào khớp. Anh/chị thử bớt chữ."));
        }
    }

    private List<DepartmentLine> wanted() {
        var key = Folded.of(words.getValue());
        return lines.stream()
                .filter(line -> !headless.getValue() || !line.headed())
                .filter(line -> Folded.of(line.name()).contains(key)
                        || line.heads().stream()
                                .anyMatch(head -> Folded.of(head.name()).contains(key)))
                .toList();
    }
}
