package vn.giaouoc.ui.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.organisation.directory.UnitPage;
import vn.giaouoc.db.organisation.event.EventKind;
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
        page.lineage().forEach(other -> fact(relation(other), lineage(other)));
    }

    private static String relation(UnitPage.Lineage other) {
        return switch (other.kind()) {
            case MERGE_INTO -> other.predecessor() ? "Nhận sáp nhập" : "Sáp nhập vào";
            case CONSOLIDATE -> other.predecessor() ? "Hợp nhất từ" : "Hợp nhất thành";
            case SPLIT -> other.predecessor() ? "Chia ra từ" : "Chia thành";
            case DETACH -> other.predecessor() ? "Tách ra từ" : "Đã tách ra";
            default -> other.predecessor() ? "Tiếp nhận hồ sơ, số liệu của" : "Đơn vị tiếp nhận hồ sơ, số liệu";
        };
    }

    /** The other unit, and by which decision. */
    private static Component lineage(UnitPage.Lineage other) {
        var by = new Span(" theo quyết định số %s, từ ngày %s%s"
                .formatted(
                        other.decisionNumber(),
                        Figures.day(other.on()),
                        other.kind() == EventKind.SPLIT && other.speaks() ? "; kế thừa hồ sơ, số liệu" : ""));
        by.addClassNames("gu-muted", "gu-small");
        return new Div(new Anchor("to-chuc/" + other.id(), other.name()), by);
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
