package vn.giaouoc.ui.organisation.succession;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.giaouoc.app.organisation.succession.SuccessionPreview;
import vn.giaouoc.app.organisation.succession.SuccessionPreview.Flow;
import vn.giaouoc.app.organisation.succession.SuccessionPreview.Unit;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/** What will happen to each unit, what goes where, which figures follow, and what stands in the way. */
class SuccessionPanel extends Div {

    private static final long serialVersionUID = 1L;

    SuccessionPanel(SuccessionPreview told) {
        addClassName("gu-org-preview");
        if (!told.possible()) {
            add(obstacles(told));
        }
        add(new H3("Từ ngày " + Figures.day(told.effectiveOn())));
        told.units().forEach(unit -> add(unit(unit)));
        if (!told.flows().isEmpty()) {
            add(new H3("Bàn giao"));
            told.flows().forEach(flow -> add(flow(flow)));
        }
        years(told);
        add(new Paragraph(
                "Cam kết đã ký, báo cáo và số liệu đã chốt giữ tên đơn vị cũ. Hoàn tác được khi chưa có thay đổi nào"
                        + " khác dựa trên việc này; nút Hoàn tác ở mục Lịch sử."));
    }

    private static Div obstacles(SuccessionPreview told) {
        var list = new UnorderedList();
        told.obstacles().forEach(obstacle -> list.add(new ListItem(obstacle.sentence())));
        var box = new Div(new H4("Chưa thực hiện được"), list);
        box.addClassName("gu-org-error");
        box.getElement().setAttribute("role", "alert");
        return box;
    }

    private static Div unit(Unit unit) {
        var card = new Div();
        card.addClassNames("gu-card", "gu-org-card");
        var name = new Span(unit.name());
        name.addClassName("gu-org-what");
        card.add(badge(unit), name);
        if (!unit.above().isEmpty()) {
            card.add(small("Trực thuộc " + String.join(" › ", unit.above())));
        }
        if (unit.id() != null) {
            card.add(small("Đang có " + Figures.number(unit.members()) + " đoàn viên"));
        }
        if (unit.offices() > 0) {
            card.add(small(Figures.number(unit.offices())
                    + " chức danh thôi giữ tại đây; người đứng đầu đơn vị mới được bổ nhiệm bằng quyết định khác"));
        }
        if (unit.speaks()) {
            card.add(small("Kế thừa hồ sơ, số liệu các năm trước"));
        }
        return card;
    }

    private static StatusBadge badge(Unit unit) {
        return switch (unit.part()) {
            case ENDS -> new StatusBadge(Mood.IDLE, "Kết thúc hoạt động");
            case BEGINS -> new StatusBadge(Mood.DONE, "Thành lập mới");
            case GIVES -> new StatusBadge(Mood.DONE, "Ở lại, bàn giao một phần");
            default -> new StatusBadge(Mood.DONE, "Ở lại, tiếp nhận");
        };
    }

    private static Div flow(Flow flow) {
        var facts = new DescriptionList();
        facts.addClassName("gu-org-facts");
        fact(facts, "Đoàn viên chuyển sang", Figures.number(flow.members()));
        count(facts, "Người lao động chưa là đoàn viên", flow.staff());
        count(facts, "Đã có tên ở đơn vị mới, chỉ giữ một lần", flow.alreadyThere());
        names(facts, "Phòng, ban", flow.departments());
        names(facts, "Nhập vào phòng, ban cùng tên", flow.joined());
        names(facts, "Đơn vị sử dụng lao động", flow.employers());
        names(facts, "Đơn vị trực thuộc", flow.below());
        count(facts, "Giấy chuyển sinh hoạt đang chờ, đổi nơi nhận", flow.transfers());
        count(facts, "Thẻ mời ký đã phát, vẫn dùng được", flow.cards());
        var card = new Div(new H4(flow.from() + " → " + flow.to()), facts);
        card.addClassName("gu-card");
        return card;
    }

    private void years(SuccessionPreview told) {
        var facts = new DescriptionList();
        facts.addClassName("gu-org-facts");
        names(facts, "Số liệu đang mở đi theo đoàn viên", told.openYears());
        if (!told.closedYears().isEmpty()) {
            facts.add(
                    new Term("Số liệu đã chốt sẽ thay đổi"),
                    new Description(new StatusBadge(Mood.ATTENTION, String.join(", ", told.closedYears()))));
        }
        add(facts);
    }

    private static void count(DescriptionList facts, String what, long number) {
        if (number > 0) {
            fact(facts, what, Figures.number(number));
        }
    }

    private static void names(DescriptionList facts, String what, List<String> names) {
        if (!names.isEmpty()) {
            fact(facts, what, String.join(", ", names));
        }
    }

    private static void fact(DescriptionList facts, String what, String value) {
        facts.add(new Term(what), new Description(value));
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassNames("gu-muted", "gu-small");
        return small;
    }
}
