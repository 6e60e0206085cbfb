package vn.giaouoc.ui.rollup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import vn.giaouoc.db.rollup.PersonRow;

/** Opens the list of names behind a unit's own figures, for the unit's own officers. */
class PeopleButton extends Button {

    private static final long serialVersionUID = 1L;

    PeopleButton(Supplier<List<PersonRow>> people) {
        super("Xem danh sách phía sau số liệu");
        addClickListener(click -> dialog(people.get()).open());
    }

    private static Dialog dialog(List<PersonRow> people) {
        var dialog = new Dialog("Danh sách phía sau số liệu");
        var grid = new Grid<PersonRow>();
        grid.addColumn(PersonRow::name)
                .setHeader("Họ và tên")
                .setAutoWidth(true)
                .setFrozen(true);
        grid.addColumn(PeopleButton::state).setHeader("Cam kết").setAutoWidth(true);
        grid.addColumn(PersonRow::department).setHeader("Phòng, ban").setAutoWidth(true);
        grid.setItems(people);
        grid.setHeight("60vh");
        dialog.add(new Paragraph("Chỉ công đoàn cơ sở thấy tên; cấp trên chỉ thấy số lượng theo phòng, ban."), grid);
        dialog.setWidth("min(720px, 100vw)");
        dialog.getFooter().add(new Button("Đóng", click -> dialog.close()));
        return dialog;
    }

    private static String state(PersonRow person) {
        var state = switch (person.state()) {
            case "SIGNED" -> "● Đã ký";
            case "DECLINED" -> "○ Không ký";
            case "WITHDRAWN" -> "○ Đã rút";
            default -> person.suspended() ? "- Tạm hoãn, không thuộc diện" : "◐ Chưa ký";
        };
        return person.member() ? state : state + " (chưa là đoàn viên)";
    }
}
