package vn.giaouoc.ui.organisation.event;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.organisation.event.OrganisationPreview;
import vn.giaouoc.db.organisation.event.EventKind;
import vn.giaouoc.ui.common.Figures;

/** What will happen, to whom, and whether it can be taken back. */
class PreviewPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final DescriptionList facts = new DescriptionList();

    PreviewPanel(OrganisationPreview told) {
        addClassName("gu-org-preview");
        facts.addClassName("gu-org-facts");
        fact("Có hiệu lực từ", new Span(Figures.day(told.effectiveOn())));
        change("Tên", told.nameBefore(), told.nameAfter());
        change("Vị trí", path(told.pathBefore()), path(told.pathAfter()));
        if (told.kind() != EventKind.FOUND) {
            fact("Đơn vị liên quan", new Span(units(told.units())));
            fact("Đoàn viên liên quan", new Span(Figures.number(told.members())));
        }
        if (told.heir() != null) {
            fact("Tiếp nhận hồ sơ, số liệu", new Span(told.heir()));
        }
        if (!told.years().isEmpty()) {
            fact("Số liệu chưa chốt bị ảnh hưởng", new Span(String.join(", ", told.years())));
        }
        add(new H3("Việc sẽ xảy ra"), new Paragraph(sentence(told)), facts, new Paragraph(back(told)));
    }

    private static String sentence(OrganisationPreview told) {
        var day = Figures.day(told.effectiveOn());
        return switch (told.kind()) {
            case FOUND -> "Đơn vị mới có trong cây tổ chức từ ngày " + day + ".";
            case RENAME ->
                "Từ ngày " + day + " đơn vị mang tên mới. Số liệu, cam kết và báo cáo trước ngày đó giữ tên cũ.";
            case TRANSFER ->
                "Từ ngày " + day
                        + " đơn vị và các đơn vị bên dưới được chuyển giao nguyên trạng về đơn vị tiếp nhận. Trước ngày"
                        + " đó cây tổ chức giữ như cũ.";
            case DISSOLVE ->
                "Từ ngày " + day + " đơn vị không còn trong cây tổ chức. " + Figures.number(told.members())
                        + " đoàn viên được ghi thôi sinh hoạt tại đây; hồ sơ và cam kết đã ký được giữ lại.";
            default -> told.kind().label();
        };
    }

    private static String back(OrganisationPreview told) {
        return told.kind() == EventKind.FOUND
                ? "Hoàn tác được khi đơn vị mới chưa có đoàn viên, chức danh, cam kết hay đơn vị trực thuộc nào."
                : "Hoàn tác được khi đơn vị chưa có thay đổi nào khác sau đó; nút Hoàn tác ở mục Lịch sử.";
    }

    private static String units(long units) {
        return units == 1
                ? "1 (chỉ đơn vị này)"
                : "%s (đơn vị này và %s đơn vị bên dưới)".formatted(Figures.number(units), Figures.number(units - 1));
    }

    private static @Nullable String path(List<String> names) {
        return names.isEmpty() ? null : String.join(" › ", names);
    }

    private void change(String what, @Nullable String before, @Nullable String after) {
        if (before != null && before.equals(after)) {
            fact(what, new Span(before));
            return;
        }
        if (before != null) {
            fact(what + " trước", new Span(before));
        }
        if (after != null) {
            fact(what + " sau", new Span(after));
        }
    }

    private void fact(String name, Component value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }
}
