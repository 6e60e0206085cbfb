package vn.giaouoc.ui.workplace;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.giaouoc.app.access.head.WorkplacePage;
import vn.giaouoc.app.access.head.WorkplacePage.DepartmentLine;
import vn.giaouoc.app.access.head.WorkplacePage.EmployerLine;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.access.AskDialog;
import vn.giaouoc.ui.common.Days;

/** The dialogs of places: each asks for what an act needs and says what will happen. */
class PlaceDialogs {

    private static final int LONGEST = 300;

    private final WorkplacePage page;
    private final LocalDate today;

    PlaceDialogs(WorkplacePage page, LocalDate today) {
        this.page = page;
        this.today = today;
    }

    void addEmployer(PlaceActs.Beginning act) {
        var name = name("Tên cơ quan, đơn vị", "");
        name.setPlaceholder("Ví dụ: Trường Trung học cơ sở Sen Hạ");
        var from = Days.picker("Từ ngày", today);
        new AskDialog(
                        "Thêm cơ quan, đơn vị sử dụng lao động",
                        "Công đoàn cơ sở ghép có nhiều cơ quan, đơn vị; mỗi nơi có thủ trưởng riêng xác nhận giao ước thi đua.",
                        "Thêm",
                        () -> act.from(name.getValue(), day(from.getValue(), "from")),
                        name,
                        from)
                .at("name", name)
                .at("tên đơn vị sử dụng lao động", name)
                .at("from", from)
                .at("on", from)
                .open();
    }

    void rename(String old, Consumer<String> act) {
        var name = name("Tên mới", old);
        new AskDialog(
                        "Đổi tên",
                        "Tên mới hiện ở mọi trang; giấy tờ đã ký giữ tên lúc ký.",
                        "Đổi tên",
                        () -> act.accept(name.getValue()),
                        name)
                .at("name", name)
                .at("tên đơn vị sử dụng lao động", name)
                .open();
    }

    void change(DepartmentLine line, PlaceActs.Change act) {
        var name = name("Tên phòng, ban, khoa, tổ", line.name());
        var employer = new Select<EmployerLine>();
        var standing =
                page.employers().stream().filter(each -> each.endedOn() == null).toList();
        employer.setLabel("Thuộc cơ quan, đơn vị");
        employer.setItems(standing);
        employer.setItemLabelGenerator(each -> each == null ? "Chưa ghi" : each.name());
        employer.setEmptySelectionAllowed(true);
        employer.setEmptySelectionCaption("Chưa ghi");
        employer.setVisible(standing.size() > 1);
        employer.setWidthFull();
        standing.stream()
                .filter(each -> standing.size() > 1 && each.id().equals(line.employerId()))
                .findFirst()
                .ifPresent(employer::setValue);
        new AskDialog(
                        "Sửa " + line.name(),
                        "Tên mới hiện ở mọi trang; giấy tờ đã ký giữ tên lúc ký.",
                        "Ghi thay đổi",
                        () -> {
                            var chosen = employer.getValue();
                            act.to(name.getValue(), chosen == null ? null : Long.valueOf(chosen.id()));
                        },
                        name,
                        employer)
                .at("name", name)
                .at("tên phòng, ban", name)
                .at("employerId", employer)
                .open();
    }

    void end(String place, Consumer<LocalDate> act) {
        var on = Days.picker("Kết thúc từ ngày", today);
        on.setMax(today);
        new AskDialog(
                        "Kết thúc " + place,
                        "Từ ngày này nơi đây không còn trong danh sách và người đứng đầu không ký thay mặt nơi đây nữa. Những gì"
                                + " đã ký vẫn còn; mở lại được ở cuối trang.",
                        "Kết thúc",
                        () -> act.accept(day(on.getValue(), "on")),
                        on)
                .at("on", on)
                .open();
    }

    private static LocalDate day(@org.jspecify.annotations.Nullable LocalDate day, String field) {
        if (day == null) {
            throw Refusal.invalid("DAY", "Anh/chị chọn ngày.").with("field", field);
        }
        return day;
    }

    private static TextField name(String label, String value) {
        var name = new TextField(label, value, "");
        name.setMaxLength(LONGEST);
        name.setWidthFull();
        return name;
    }
}
