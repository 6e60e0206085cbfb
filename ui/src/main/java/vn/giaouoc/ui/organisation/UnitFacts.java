package vn.giaouoc.ui.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.organisation.directory.UnitPage;
import vn.giaouoc.ui.common.Figures;

/** How a unit stands, as a list of facts. */
class UnitFacts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    UnitFacts(UnitPage page) {
        addClassName("gu-org-facts");
        var line = page.line();
        fact("Tên viết tắt", line.shortName());
        fact("Mã đơn vị", page.code());
        fact("Cấp công đoàn", line.level().label());
        fact("Loại hình", line.unitType().label());
        fact("Địa bàn", line.place());
        fact("Thành lập", Figures.day(page.founded()));
        fact("Đoàn viên (tính cả đơn vị bên dưới)", Figures.number(line.members()));
        fact("Đơn vị bên dưới", below(page));
        if (!line.counted()) {
            fact("Số liệu", "Chỉ gửi bản sao, không tính vào số liệu của cấp trên");
        }
        page.lineage()
                .forEach(other -> fact(
                        other.predecessor() ? "Tiếp nhận hồ sơ, số liệu của" : "Đơn vị tiếp nhận hồ sơ, số liệu",
                        new Anchor("to-chuc/" + other.id(), other.name())));
    }

    private static Component below(UnitPage page) {
        var line = page.line();
        var count = Figures.number(line.units());
        return line.children() == 0
                ? new Span(count)
                : new Div(new Anchor("to-chuc?don-vi=" + line.id(), count + " đơn vị, xem danh sách ›"));
    }

    private void fact(String name, @Nullable String value) {
        if (value != null) {
            fact(name, new Span(value));
        }
    }

    private void fact(String name, Component value) {
        add(new Term(name), new Description(value));
    }
}
