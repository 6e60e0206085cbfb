package vn.giaouoc.ui.member.movement;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.giaouoc.app.member.movement.SuspendMember;
import vn.giaouoc.ui.common.Days;

/** Puts a member on leave from union life. */
public class AbsenceDialog extends DeedDialog {

    private static final long serialVersionUID = 1L;

    public AbsenceDialog(String name, long person, long unit, Consumer<SuspendMember> deed) {
        super("Tạm hoãn sinh hoạt");
        var from = Days.picker("Tạm hoãn từ ngày", today());
        from.setMax(today());
        var to = Days.picker("Ngày trở lại, nếu đã biết", null);
        var why = new TextField("Lý do");
        why.setPlaceholder("nghỉ thai sản, nghỉ không lương, đi học…");
        why.setMaxLength(300);
        why.setWidthFull();
        add(
                new Paragraph(
                        name + " vẫn là đoàn viên của đơn vị, nhưng không thuộc diện vận động ký cam kết trong thời"
                                + " gian này. Có thể ghi trở lại bất cứ lúc nào."),
                from,
                to,
                why);
        main("Ghi tạm hoãn", false, () -> {
            if (filled(from, "Chưa có ngày.")) {
                deed.accept(new SuspendMember(person, unit, from.getValue(), to.getValue(), text(why.getValue())));
                close();
            }
        });
    }
}
