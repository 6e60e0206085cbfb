package vn.giaouoc.ui.member.movement;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.giaouoc.app.member.MemberUnits.Unit;
import vn.giaouoc.app.member.transfer.ProposeTransfer;
import vn.giaouoc.ui.common.Days;

/** The old unit lets a member go to another, which has to confirm. */
public class TransferDialog extends DeedDialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param finder finds units by words of their name
     */
    public TransferDialog(
            String name, long person, long unit, Function<String, List<Unit>> finder, Consumer<ProposeTransfer> deed) {
        super("Chuyển sinh hoạt công đoàn");
        var to = new ComboBox<Unit>("Đơn vị mới");
        to.setItemLabelGenerator(Unit::name);
        to.setHelperText("Gõ vài chữ trong tên, không cần dấu");
        to.setItems(DataProvider.<Unit, String>fromFilteringCallbacks(
                query -> finder.apply(query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> finder.apply(query.getFilter().orElse("")).size()));
        to.setWidthFull();
        var on = Days.picker("Sinh hoạt ở đơn vị mới từ ngày", today());
        on.setMax(today());
        var paper = new TextField("Số giấy giới thiệu (không bắt buộc)");
        paper.setMaxLength(60);
        paper.setWidthFull();
        add(
                new Paragraph(
                        name + " chỉ chuyển khi đơn vị mới bấm tiếp nhận; đến lúc đó vẫn tính ở đơn vị này. Có thể"
                                + " hủy đề nghị khi đơn vị mới chưa trả lời."),
                to,
                on,
                paper);
        main("Gửi đề nghị", false, () -> {
            if (filled(to, "Chưa chọn đơn vị mới.") && filled(on, "Chưa có ngày.")) {
                deed.accept(
                        new ProposeTransfer(person, unit, to.getValue().id(), on.getValue(), text(paper.getValue())));
                close();
            }
        });
    }
}
