package vn.giaouoc.ui.agreement.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import vn.giaouoc.app.agreement.list.DeskPage;
import vn.giaouoc.app.agreement.list.DeskPage.Place;
import vn.giaouoc.app.agreement.list.DeskPage.Taking;
import vn.giaouoc.app.agreement.list.PlaceFilter;
import vn.giaouoc.ui.agreement.words.States;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/** Departments (or unions) beside what they take part in: rows on the desk, cards on a phone. */
public class PlaceMatrix extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MANY = 12;
    private static final int PAGE = 40;

    /** Begins to appoint a head of a place. */
    public interface Appoint {
        void head(Place place);
    }

    private final transient DeskPage page;
    private final transient Appoint appoint;
    private final TextField words = new TextField("Tìm tên hoặc người đứng đầu");
    private final Checkbox idle = new Checkbox("Chỉ nơi chưa tham gia");
    private final Checkbox headless = new Checkbox("Chỉ nơi chưa có người đứng đầu");
    private final Div rows = new Div();
    private final Button more = new Button("Xem thêm", click -> append());
    private int shown;

    public PlaceMatrix(DeskPage page, Appoint appoint) {
        this.page = page;
        this.appoint = appoint;
        setWidthFull();
        rows.addClassName("gu-ag-matrix");
        if (page.places().size() > MANY) {
            add(filters());
        }
        add(rows, more);
        show();
    }

    private Div filters() {
        words.setPlaceholder("không cần dấu");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show());
        idle.addValueChangeListener(change -> show());
        headless.addValueChangeListener(change -> show());
        headless.setVisible(page.headless() > 0);
        var filters = new Div(words, idle, headless);
        filters.addClassName("gu-ag-controls");
        return filters;
    }

    private void show() {
        rows.removeAll();
        shown = 0;
        append();
    }

    private void append() {
        var wanted = wanted();
        wanted.stream().skip(shown).limit(PAGE).forEach(place -> rows.add(row(place)));
        shown = Math.min(wanted.size(), shown + PAGE);
        more.setVisible(shown < wanted.size());
        if (wanted.isEmpty()) {
            rows.add(Blocks.empty("Không có nơi nào khớp. Anh/chị thử bớt chữ hoặc bỏ chọn."));
        }
    }

    /** Which places are looked at now. */
    public PlaceFilter filter() {
        return new PlaceFilter(words.getValue(), idle.getValue(), headless.getValue());
    }

    private List<Place> wanted() {
        return page.places().stream().filter(filter()::admits).toList();
    }

    private Component row(Place place) {
        var name = new Div(place.name());
        name.addClassName("gu-ag-name");
        var row = new Div(name, head(place), takings(place));
        row.addClassName("gu-ag-place");
        return row;
    }

    private Component head(Place place) {
        var cell = new Div();
        cell.addClassName("gu-ag-head");
        if (!place.headed()) {
            cell.add(new StatusBadge(Mood.ATTENTION, "Chưa có người đứng đầu"));
            if (page.appoints()) {
                var button = new Button("Giao chức danh", click -> appoint.head(place));
                button.setAriaLabel("Giao chức danh người đứng đầu " + place.name());
                cell.add(button);
            }
        }
        place.heads().forEach(head -> cell.add(Blocks.muted(head)));
        return cell;
    }

    private static Component takings(Place place) {
        var cell = new Div();
        cell.addClassName("gu-ag-takings");
        if (place.takings().isEmpty()) {
            cell.add(new StatusBadge(Mood.IDLE, "Chưa tham gia giao ước nào"));
        }
        place.takings().forEach(taking -> cell.add(taking(taking)));
        return cell;
    }

    private static Component taking(Taking taking) {
        var with = new Anchor("giao-uoc/" + taking.agreementId(), "Với " + taking.others());
        var label = new Span(taking.label() + " · " + taking.state().label());
        label.addClassNames("gu-muted", "gu-small");
        var line = new Div(States.badge(taking.step()), with, label);
        line.addClassName("gu-ag-taking");
        return line;
    }
}
