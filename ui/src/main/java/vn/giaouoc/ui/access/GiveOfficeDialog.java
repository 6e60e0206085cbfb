package vn.giaouoc.ui.access;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.office.GiveOffice;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.directory.UnitLine;
import vn.giaouoc.db.access.office.Candidate;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.workplace.Department;
import vn.giaouoc.ui.common.Days;
import vn.giaouoc.ui.shell.Notices;

/** Gives a person of a unit an office there. */
final class GiveOfficeDialog {

    private final AccountDeskBeans desk;
    private final ComboBox<UnitLine> unit = new ComboBox<>("Đơn vị");
    private final ComboBox<Candidate> person = new ComboBox<>("Người nhận chức vụ");
    private final TextField newcomer = new TextField("Hoặc: họ và tên người chưa có trên cổng");
    private final Select<OfficeKind> kind = new Select<>();
    private final Select<Department> department = new Select<>();
    private final TextField title = new TextField("Tên chức vụ ghi trên giấy tờ");
    private final TextField decision = new TextField("Số quyết định");

    private GiveOfficeDialog(AccountDeskBeans desk, Actor actor, LocalDate today) {
        this.desk = desk;
        unit.setItems(
                query -> desk
                        .units()
                        .search(actor, query.getFilter().orElse(""), today, query.getOffset() + query.getLimit())
                        .stream()
                        .skip(query.getOffset()));
        unit.setItemLabelGenerator(UnitLine::name);
        unit.addValueChangeListener(event -> chosen(event.getValue()));
        person.setItems(query -> {
            var home = unit.getValue();
            var found = home == null
                    ? List.<Candidate>of()
                    : desk.book()
                            .candidates(actor, home.number(), query.getFilter().orElse(""));
            return found.stream().skip(query.getOffset()).limit(query.getLimit());
        });
        person.setItemLabelGenerator(GiveOfficeDialog::label);
        person.setHelperText("Gõ tên không cần dấu; người phải đang sinh hoạt ở đơn vị này hoặc đơn vị bên dưới.");
        newcomer.setHelperText(
                "Dành cho người phụ trách đầu tiên của đơn vị mới; công đoàn cơ sở ghi luôn người này vào"
                        + " danh sách đoàn viên.");
        newcomer.setMaxLength(150);
        newcomer.setWidthFull();
        kind.setLabel("Chức vụ");
        kind.setItems(OfficeKind.values());
        kind.setItemLabelGenerator(OfficeKind::label);
        kind.addValueChangeListener(event -> department.setVisible(
                event.getValue() != null && event.getValue().ofDepartment()));
        department.setLabel("Phòng, ban, tổ");
        department.setItemLabelGenerator(Department::name);
        department.setVisible(false);
        title.setPlaceholder("Ví dụ: Chủ tịch CĐCS");
        title.setMaxLength(150);
        decision.setPlaceholder("Ví dụ: 12/QĐ-LĐLĐ");
        decision.setMaxLength(60);
        unit.setWidthFull();
        person.setWidthFull();
        kind.setWidthFull();
        department.setWidthFull();
        title.setWidthFull();
        decision.setWidthFull();
    }

    static AskDialog of(AccountDeskBeans desk, Actor actor, LocalDate today, Runnable after) {
        var form = new GiveOfficeDialog(desk, actor, today);
        var from = Days.picker("Từ ngày", today);
        var last = Days.picker("Đến hết ngày (để trống khi chưa định)", null);
        return new AskDialog(
                "Trao chức vụ",
                "Người nhận có quyền của chức vụ này tại đơn vị từ ngày đã ghi. Việc này được ghi vào nhật ký.",
                "Trao chức vụ",
                () -> {
                    form.give(actor, from.getValue(), last.getValue());
                    Notices.done(
                            "Đã trao chức vụ. Nếu người này chưa có tài khoản, anh/chị mở tài khoản trong danh sách.");
                    after.run();
                },
                form.unit,
                form.person,
                form.newcomer,
                form.kind,
                form.department,
                form.title,
                from,
                last,
                form.decision);
    }

    private void give(Actor actor, @Nullable LocalDate from, @Nullable LocalDate last) {
        var name = newcomer.getValue().strip();
        var wish = wish(from, last);
        if (name.isEmpty()) {
            desk.offices().give(actor, wish);
        } else {
            desk.first().give(actor, name, wish);
        }
    }

    private GiveOffice wish(@Nullable LocalDate from, @Nullable LocalDate last) {
        var home = unit.getValue();
        var holder = person.getValue();
        var office = kind.getValue();
        if ((holder == null) == newcomer.getValue().isBlank()) {
            throw Refusal.invalid(
                    "OFFICE_HOLDER",
                    "Anh/chị chọn người nhận trong danh sách, hoặc ghi họ tên người chưa có trên cổng.");
        }
        if (home == null || office == null || from == null) {
            throw Refusal.invalid("OFFICE_INCOMPLETE", "Anh/chị chọn đủ đơn vị, người nhận, chức vụ và ngày bắt đầu.");
        }
        var part = department.getValue();
        return new GiveOffice(
                holder == null ? 0 : holder.id(),
                home.number(),
                office.ofDepartment() && part != null ? part.id() : 0,
                0,
                office,
                title.getValue(),
                from,
                last,
                decision.getValue());
    }

    private void chosen(@Nullable UnitLine line) {
        person.clear();
        person.getLazyDataView().refreshAll();
        department.setItems(line == null ? List.of() : desk.tree().departments(line.number()));
    }

    private static String label(Candidate candidate) {
        return candidate.fullName()
                + (candidate.birthYear() == null ? "" : " (" + candidate.birthYear() + ")")
                + (candidate.department() == null ? "" : " · " + candidate.department());
    }
}
