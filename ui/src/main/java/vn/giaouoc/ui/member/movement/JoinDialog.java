package vn.giaouoc.ui.member.movement;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.member.list.MemberLine;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.member.form.FactCard;

/** Two records of one person become one; both lie side by side before the officer says so. */
public class JoinDialog extends DeedDialog {

    private static final long serialVersionUID = 1L;

    /** Finds members of the unit by words of their name. */
    public interface Finder {
        List<MemberLine> find(String words, int offset, int limit);

        int count(String words);
    }

    private final Div sideBySide = new Div();

    public JoinDialog(MemberLine one, Finder finder, Consumer<MemberLine> deed) {
        super("Nhập hai hồ sơ trùng làm một");
        sideBySide.addClassName("gu-side-by-side");
        var other = new ComboBox<MemberLine>("Hồ sơ trùng với người này");
        other.setItemLabelGenerator(JoinDialog::label);
        other.setHelperText("Gõ vài chữ trong tên, số điện thoại hoặc mã số đoàn viên");
        other.setItems(DataProvider.<MemberLine, String>fromFilteringCallbacks(
                query -> finder.find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> finder.count(query.getFilter().orElse(""))));
        other.setWidthFull();
        other.addValueChangeListener(event -> show(one, event.getValue()));
        add(
                new Paragraph("Hồ sơ đã có cam kết được giữ lại, lấy thêm những gì hồ sơ kia có; hồ sơ kia thôi dùng từ"
                        + " hôm nay. Việc này không lấy lại được."),
                other,
                sideBySide);
        show(one, null);
        main("Là một người, nhập làm một", true, () -> {
            if (filled(other, "Chưa chọn hồ sơ trùng.") && another(one, other)) {
                deed.accept(other.getValue());
                close();
            }
        });
    }

    private static boolean another(MemberLine one, ComboBox<MemberLine> other) {
        boolean same = other.getValue().personId() == one.personId();
        other.setErrorMessage("Đây chính là hồ sơ đang mở. Anh/chị chọn hồ sơ thứ hai.");
        other.setInvalid(same);
        return !same;
    }

    private void show(MemberLine one, @Nullable MemberLine other) {
        sideBySide.removeAll();
        sideBySide.add(card("Hồ sơ đang mở", one));
        if (other != null) {
            sideBySide.add(card("Hồ sơ trùng", other));
        }
    }

    private static FactCard card(String title, MemberLine line) {
        return new FactCard(title)
                .name(line.fullName())
                .birth(birth(line))
                .department(line.departmentName())
                .phone(requireNonNullElse(line.phone(), ""))
                .memberCode(requireNonNullElse(line.memberCode(), ""));
    }

    private static String birth(MemberLine line) {
        var date = line.birthDate();
        var year = line.birthYear();
        return date == null ? (year == null ? "" : year.toString()) : Figures.day(date);
    }

    private static String label(MemberLine line) {
        var birth = birth(line);
        return line.fullName()
                + (birth.isEmpty() ? "" : ", " + birth)
                + (line.departmentName().isEmpty() ? "" : ", " + line.departmentName());
    }
}
