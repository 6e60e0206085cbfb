package vn.giaouoc.ui.member.movement;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.LongConsumer;
import vn.giaouoc.app.member.transfer.TransferLine;
import vn.giaouoc.db.organisation.workplace.Department;
import vn.giaouoc.ui.common.Figures;

/** Confirms a transfer; the new unit also says into which department. */
public class AcceptDialog extends DeedDialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param departments of the new unit when it is the one that confirms, else none
     */
    public AcceptDialog(TransferLine line, List<Department> departments, LongConsumer deed) {
        super(line.incoming() ? "Tiếp nhận đoàn viên" : "Xác nhận cho chuyển");
        add(new Paragraph(
                "Từ ngày " + Figures.day(line.effectiveOn()) + " " + line.name() + " sinh hoạt và được tính ở "
                        + line.toName() + ", không còn tính ở " + line.fromName()
                        + ". Muốn quay lại phải lập đề nghị chuyển mới."));
        var department = new ComboBox<Department>("Về phòng, ban (chọn sau cũng được)", departments);
        department.setItemLabelGenerator(Department::name);
        department.setClearButtonVisible(true);
        department.setWidthFull();
        if (!departments.isEmpty()) {
            add(department);
        }
        main(line.incoming() ? "Tiếp nhận" : "Xác nhận cho chuyển", false, () -> {
            deed.accept(
                    department.getValue() == null ? 0 : department.getValue().id());
            close();
        });
    }
}
