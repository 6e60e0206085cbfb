package vn.giaouoc.ui.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.organisation.directory.UnitPage;
import vn.giaouoc.ui.common.Figures;

/** Builds the section of departments and employers; what may be done about them has a page of its own. */
@Singleton
public class Workplaces {

    /** Both lists of the unit, and the way to their page while the unit lives. */
    Component section(UnitPage page) {
        var section = new Div();
        section.addClassName("gu-cards-column");
        if (page.ended() == null) {
            var open = new Anchor(
                    "co-quan-phong-ban?don-vi=" + page.line().id(),
                    page.may().keepWorkplaces()
                            ? "Sửa phòng, ban và giao chức danh trưởng"
                            : "Xem phòng, ban và người đứng đầu");
            open.addClassName("gu-button");
            section.add(open);
        }
        section.add(new H2("Phòng, ban, khoa, tổ"), rows(page.departments(), "Chưa có phòng, ban nào."));
        section.add(
                new H2("Cơ quan, đơn vị sử dụng lao động"),
                rows(page.employers(), "Chưa ghi đơn vị sử dụng lao động nào (nghiệp đoàn không có)."));
        return section;
    }

    private static Component rows(List<UnitPage.Place> places, String nothing) {
        var rows = new Div();
        rows.addClassName("gu-org-places");
        if (places.isEmpty()) {
            rows.add(new Paragraph(nothing));
        }
        for (var place : places) {
            var row = new Div(new Span(place.name()));
            row.addClassName("gu-org-place");
            var to = place.to();
            if (to != null) {
                var over = new Span("kết thúc từ " + Figures.day(to));
                over.addClassName("gu-muted");
                row.add(over);
            }
            rows.add(row);
        }
        return rows;
    }
}
