package vn.giaouoc.ui.member.movement;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.giaouoc.app.member.transfer.AskForMember;
import vn.giaouoc.ui.common.Days;

/** The new unit asks for a member whose paper it holds. */
public class AskDialog extends DeedDialog {

    private static final long serialVersionUID = 1L;

    public AskDialog(long unit, Consumer<AskForMember> deed) {
        super("Xin tiếp nhận đoàn viên");
        var code = new TextField("Mã số đoàn viên hoặc số CCCD");
        code.setHelperText("Như ghi trên giấy giới thiệu chuyển sinh hoạt");
        code.setWidthFull();
        var on = Days.picker("Sinh hoạt ở đây từ ngày", today());
        on.setMax(today());
        var paper = new TextField("Số giấy giới thiệu (không bắt buộc)");
        paper.setMaxLength(60);
        paper.setWidthFull();
        add(
                new Paragraph(
                        "Đơn vị cũ nhận được đề nghị và phải xác nhận thì đoàn viên mới chuyển. Có thể hủy khi đơn"
                                + " vị cũ chưa trả lời."),
                code,
                on,
                paper);
        main("Gửi đề nghị", false, () -> {
            if (filled(code, "Chưa có mã số.") && filled(on, "Chưa có ngày.")) {
                deed.accept(new AskForMember(unit, code.getValue(), on.getValue(), text(paper.getValue())));
                close();
            }
        });
    }
}
