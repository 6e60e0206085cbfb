package vn.giaouoc.ui.access;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
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
import vn.giaouoc.db.organisation.workplace.Employer;
import vn.giaouoc.ui.common.Days;
import vn.giaouoc.ui.shell.Notices;

/** Gives a person of a unit an office there: any office at any unit, or one that another screen has chosen already. */
final class GiveOfficeDialog {

    private final AccountDeskBeans desk;
    private final Actor actor;
    private final LocalDate today;
    private final ComboBox<UnitLine> unit = new ComboBox<>("Đơn vị");
    private final ComboBox<Candidate> person = new ComboBox<>("Người nhận chức vụ");
    private final TextField newcomer = new TextField("Hoặc: họ và tên người chưa có trên cổng");
    private final Select<OfficeKind> kind = new Select<>();
    private final Select<Department> department = new Select<>();
    private final Select<Employer> employer = new Select<>();
    private final TextField title = new TextField("Tên chức vụ ghi trên giấy tờ");
    private final DatePicker from;
    private final DatePicker last = Days.picker("Đến hết ngày (để trống khi chưa định)", null);
    private final TextField decision = new TextField("Số quyết định");
    private @Nullable Appointment chosen;

    private GiveOfficeDialog(AccountDeskBeans desk, Actor actor, LocalDate today) {
        this.desk = desk;
        this.actor = actor;
        this.today = today;
        from = Days.picker("Từ ngày", today);
        units();
        people();
        kinds();
        title.setPlaceholder("Ví dụ: Chủ tịch CĐCS");
        title.setMaxLength(150);
        decision.setPlaceholder("Ví dụ: 12/QĐ-LĐLĐ");
        decision.setMaxLength(60);
        title.setWidthFull();
        decision.setWidthFull();
    }

    static AskDialog of(AccountDeskBeans desk, Actor actor, LocalDate today, Runnable after) {
        var form = new GiveOfficeDialog(desk, actor, today);
        return form.fields(new AskDialog(
                "Trao chức vụ",
                "Người nhận có quyền của chức vụ này tại đơn vị từ ngày đã ghi. Việc này được ghi vào nhật ký.",
                "Trao chức vụ",
                () -> form.give(
                        "Đã trao chức vụ. Nếu người này chưa có tài khoản, anh/chị mở tài khoản trong danh sách.",
                        after),
                form.unit,
                form.person,
                form.newcomer,
                form.kind,
                form.department,
                form.employer,
                form.title,
                form.from,
                form.last,
                form.decision));
    }

    /** The same with unit, office and place chosen already. */
    static AskDialog of(AccountDeskBeans desk, Actor actor, LocalDate today, Appointment chosen, Runnable after) {
        var form = new GiveOfficeDialog(desk, actor, today);
        form.chosen = chosen;
        form.title.setValue(chosen.title());
        form.title.setPlaceholder("Ví dụ: " + (chosen.kind().ofEmployer() ? "Giám đốc, Hiệu trưởng" : "Trưởng phòng"));
        return form.fields(new AskDialog(
                "Giao chức danh trưởng · " + chosen.place(),
                "Người này ký giao ước thi đua thay mặt " + chosen.place()
                        + " từ ngày đã ghi, trên điện thoại riêng bằng mã PIN. Việc này được ghi vào nhật ký.",
                "Giao chức danh",
                () -> form.give("Đã giao chức danh. Người này ký được ngay khi đã mở thẻ QR và chọn mã PIN.", after),
                form.person,
                form.newcomer,
                form.title,
                form.from,
                form.last,
                form.decision));
    }

    private AskDialog fields(AskDialog dialog) {
        return dialog.at("personId", person)
                .at("departmentId", department)
                .at("employerId", employer)
                .at("title", title)
                .at("lastDay", last)
                .at("decisionNumber", decision);
    }

    private void units() {
        unit.setItems(
                query -> desk
                        .units()
                        .search(actor, query.getFilter().orElse(""), today, query.getOffset() + query.getLimit())
                        .stream()
                        .skip(query.getOffset()));
        unit.setItemLabelGenerator(UnitLine::name);
        unit.addValueChangeListener(event -> arrived(event.getValue()));
        unit.setWidthFull();
    }

    private void people() {
        person.setItems(query -> {
            var home = home();
            var found = home == 0
                    ? List.<Candidate>of()
                    : desk.book().candidates(actor, home, query.getFilter().orElse(""));
            return found.stream().skip(query.getOffset()).limit(query.getLimit());
        });
        person.setItemLabelGenerator(GiveOfficeDialog::label);
        person.setHelperText("Gõ tên không cần dấu; người phải đang sinh hoạt ở đơn vị này hoặc đơn vị bên dưới.");
        newcomer.setHelperText(
                "Dành cho người chưa có trong danh sách; công đoàn cơ sở ghi luôn người này vào danh sách của đơn vị.");
        newcomer.setMaxLength(150);
        person.setWidthFull();
        newcomer.setWidthFull();
    }

    private void kinds() {
        kind.setLabel("Chức vụ");
        kind.setItems(OfficeKind.values());
        kind.setItemLabelGenerator(OfficeKind::label);
        kind.addValueChangeListener(event -> {
            var office = event.getValue();
            department.setVisible(office != null && office.ofDepartment());
            employer.setVisible(office != null && office.ofEmployer());
        });
        department.setLabel("Phòng, ban, tổ");
        department.setItemLabelGenerator(Department::name);
        department.setVisible(false);
        employer.setLabel("Cơ quan, đơn vị sử dụng lao động");
        employer.setItemLabelGenerator(Employer::name);
        employer.setVisible(false);
        kind.setWidthFull();
        department.setWidthFull();
        employer.setWidthFull();
    }

    private void give(String done, Runnable after) {
        var name = newcomer.getValue().strip();
        var wish = wish();
        if (name.isEmpty()) {
            desk.offices().give(actor, wish);
        } else {
            desk.first().give(actor, name, wish);
        }
        Notices.done(done);
        after.run();
    }

    private GiveOffice wish() {
        var holder = person.getValue();
        if ((holder == null) == newcomer.getValue().isBlank()) {
            throw Refusal.invalid(
                            "OFFICE_HOLDER",
                            "Anh/chị chọn người nhận trong danh sách, hoặc ghi họ tên người chưa có trên cổng.")
                    .with("field", "personId");
        }
        var office = chosen == null ? kind.getValue() : chosen.kind();
        var day = from.getValue();
        if (home() == 0 || office == null || day == null) {
            throw Refusal.invalid("OFFICE_INCOMPLETE", "Anh/chị chọn đủ đơn vị, người nhận, chức vụ và ngày bắt đầu.");
        }
        return new GiveOffice(
                holder == null ? 0 : holder.id(),
                home(),
                departmentOf(office),
                employerOf(office),
                office,
                title.getValue(),
                day,
                last.getValue(),
                decision.getValue());
    }

    private long home() {
        var line = unit.getValue();
        return chosen != null ? chosen.unit() : line == null ? 0 : line.number();
    }

    private long departmentOf(OfficeKind office) {
        var part = department.getValue();
        return chosen != null ? chosen.departmentId() : office.ofDepartment() && part != null ? part.id() : 0;
    }

    private long employerOf(OfficeKind office) {
        var part = employer.getValue();
        return chosen != null ? chosen.employerId() : office.ofEmployer() && part != null ? part.id() : 0;
    }

    private void arrived(@Nullable UnitLine line) {
        person.clear();
        person.getLazyDataView().refreshAll();
        department.setItems(line == null ? List.of() : desk.tree().departments(line.number()));
        employer.setItems(line == null ? List.of() : desk.tree().employers(line.number(), today));
    }

    private static String label(Candidate candidate) {
        return candidate.fullName()
                + (candidate.birthYear() == null ? "" : " (" + candidate.birthYear() + ")")
                + (candidate.department() == null ? "" : " · " + candidate.department());
    }
}
