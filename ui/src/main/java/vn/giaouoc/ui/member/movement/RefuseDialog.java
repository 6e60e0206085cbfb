package vn.giaouoc.ui.member.movement;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Says no to a transfer, with a reason. */
public class RefuseDialog extends DeedDialog {

    private static final long serialVersionUID = 1L;

    public RefuseDialog(String name, Consumer<String> deed) {
        super("Từ chối chuyển sinh hoạt");
        var reason = new TextArea("Lý do để đơn vị kia biết");
        reason.setMaxLength(300);
        reason.setWidthFull();
        add(new Paragraph(name + " ở nguyên đơn vị cũ. Đơn vị kia có thể lập đề nghị khác."), reason);
        main("Từ chối", true, () -> {
            if (filled(reason, "Chưa có lý do. Hãy ghi vài chữ để đơn vị kia biết cần làm gì tiếp.")) {
                deed.accept(reason.getValue());
                close();
            }
        });
    }
}
