package vn.giaouoc.ui.workplace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import vn.giaouoc.app.access.head.WorkplacePage;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.member.MemberUnits.Unit;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.SignedIn;

/** The employers and departments of a unit: who heads each, how many work there, and what may be done about it. */
@Prototype
@Route(value = "co-quan-phong-ban", layout = MainLayout.class)
@PageTitle("Cơ quan, phòng ban")
@Needs(Authority.SEE_FIGURES)
@StyleSheet("context://giaouoc/workplace.css")
public class WorkplacesView extends VerticalLayout implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String UNIT = "don-vi";

    private final transient WorkplaceBeans beans;
    private final transient SignedIn signedIn;
    private final transient Times times;

    WorkplacesView(WorkplaceBeans beans, SignedIn signedIn, Times times) {
        this.beans = beans;
        this.signedIn = signedIn;
        this.times = times;
        addClassName("gu-view");
        setPadding(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var own = beans.units().kept(signedIn.actor());
        var unit = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(UNIT)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(own.isEmpty() ? 0L : own.getFirst().id());
        show(unit, own);
    }

    private void show(long unit, List<Unit> own) {
        removeAll();
        try {
            var page = beans.book().page(signedIn.actor(), unit);
            var acts = new PlaceActs(beans, signedIn, times, page, () -> show(unit, own));
            add(header(page), picker(unit, own), employers(page, acts), departments(page, acts));
            var ended = new EndedPlaces(page, acts);
            if (!ended.empty()) {
                add(ended);
            }
        } catch (Refusal refusal) {
            add(new H1("Cơ quan, phòng ban"), empty(refusal.sentence()), new Anchor("to-chuc", "Chọn một đơn vị"));
        }
    }

    private static Component header(WorkplacePage page) {
        var unit = new Anchor("to-chuc/" + page.unitId(), page.unit());
        var header = new Div(new H1("Cơ quan, phòng ban"), unit);
        header.setWidthFull();
        return header;
    }

    private static Component picker(long unit, List<Unit> own) {
        var picker = new Select<Unit>();
        picker.setVisible(own.size() > 1);
        picker.setLabel("Đơn vị");
        picker.setItems(own);
        picker.setItemLabelGenerator(Unit::name);
        own.stream().filter(each -> each.id() == unit).findFirst().ifPresent(picker::setValue);
        picker.setWidthFull();
        picker.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        WorkplacesView.class,
                        QueryParameters.of(UNIT, Long.toString(change.getValue().id()))));
        return picker;
    }

    private static Component employers(WorkplacePage page, PlaceActs acts) {
        var section = section("Cơ quan, đơn vị sử dụng lao động");
        if (page.withoutEmployer()) {
            section.add(
                    empty("Chưa ghi cơ quan, đơn vị sử dụng lao động nào. Nghiệp đoàn không có: các tổ, ngành hàng ký"
                            + " giao ước với nhau."));
        }
        var cards = cards();
        page.employers().stream()
                .filter(each -> each.endedOn() == null)
                .forEach(each -> cards.add(PlaceCard.of(each, page, acts)));
        section.add(cards);
        if (page.keeps()) {
            section.add(acts.addEmployer());
        }
        return section;
    }

    private static Component departments(WorkplacePage page, PlaceActs acts) {
        var section = section("Phòng, ban, khoa, tổ");
        var standing = page.departments().stream()
                .filter(each -> each.endedOn() == null)
                .toList();
        section.add(advice(page, standing.size()));
        if (page.keeps()) {
            section.add(acts.addDepartment());
        }
        section.add(new DepartmentCards(page, standing, acts));
        return section;
    }

    /** What stands between the unit and its agreements. */
    private static Component advice(WorkplacePage page, int standing) {
        var advice = new Paragraph(
                standing < 2
                        ? "Giao ước thi đua cần từ hai phòng, ban trở lên; đơn vị có " + standing + "."
                        : page.headless() > 0
                                ? "Còn %d/%d nơi chưa có người đứng đầu nên chưa ký được giao ước thi đua."
                                        .formatted(page.headless(), standing)
                                : "Tất cả %d nơi đã có người đứng đầu.".formatted(standing));
        advice.addClassName(standing >= 2 && page.headless() == 0 ? "gu-muted" : "gu-wp-advice");
        return advice;
    }

    private static Div section(String title) {
        var section = new Div(new H2(title));
        section.addClassName("gu-wp-section");
        section.setWidthFull();
        return section;
    }

    static Div cards() {
        var cards = new Div();
        cards.addClassName("gu-cards");
        return cards;
    }

    static Component empty(String sentence) {
        var empty = new Div(sentence);
        empty.addClassName("gu-empty");
        return empty;
    }
}
