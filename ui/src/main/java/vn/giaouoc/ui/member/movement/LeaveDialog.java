package vn.giaouoc.ui.member.movement;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.function.Consumer;
import vn.giaouoc.app.member.movement.LeaveUnit;
import vn.giaouoc.db.member.EndReason;
import vn.giaouoc.ui.common.Days;

/** Ends a membership: says what will happen and that it can be taken back. */
public class LeaveDialog extends DeedDialog {

    private static final long serialVersionUID = 1L;

    public LeaveDialog(String name, long person, long unit, Consumer<LeaveUnit> deed) {
        super("Thôi sinh hoạt");
        var reason = new Select<EndReason>();
        reason.setLabel("Lý do");
        reason.setItems(Arrays.stream(EndReason.values())
                .filter(EndReason::givenByOfficer)
                .toList());
        reason.setItemLabelGenerator(EndReason::label);
        reason.setWidthFull();
        var on = Days.picker("Thôi từ ngày", today());
        on.setMax(today());
        var note = new TextArea("Ghi chú (không bắt buộc)");
        note.setMaxLength(300);
        note.setWidthFull();
        add(
                new Paragraph("Từ ngày này " + name
                        + " không còn tính vào số đoàn viên của đơn vị. Hồ sơ, cam kết đã ký và quá trình vẫn được giữ."
                        + " Lấy lại được trong mục Đã thôi sinh hoạt, khi số liệu chưa chốt."),
                reason,
                on,
                note);
        main("Cho thôi sinh hoạt", true, () -> {
            if (filled(reason, "Chưa chọn lý do.") && filled(on, "Chưa có ngày.")) {
                deed.accept(new LeaveUnit(person, unit, on.getValue(), reason.getValue(), text(note.getValue())));
                close();
            }
        });
    }
}
