package vn.giaouoc.ui.member.form;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.member.MembershipDetails;
import vn.giaouoc.db.member.Employment;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.UnionPost;
import vn.giaouoc.db.organisation.workplace.Department;
import vn.giaouoc.ui.common.Days;

/** As what somebody belongs to the unit. */
class PlaceFields extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Department> department = new ComboBox<>("Phòng, ban, tổ");
    private final Select<MembershipKind> kind =
            select("Đoàn viên hay chưa", MembershipKind.values(), MembershipKind::label);
    private final Select<Employment> employment = select("Loại", Employment.values(), Employment::label);
    private final Select<UnionPost> post = select("Chức vụ công đoàn", UnionPost.values(), UnionPost::label);
    private final TextField jobTitle = new TextField("Chức vụ chuyên môn");
    private final TextField staffNumber = new TextField("Mã nhân viên");
    private final Checkbox leader = new Checkbox("Giữ chức vụ lãnh đạo, quản lý");
    private final DatePicker joined = Days.picker("Ngày vào công đoàn", null);
    private final DatePicker from;

    /**
     * @param makeDepartment makes a department of a name that is not in the list yet
     * @param firstDay the day proposed as the first one here; null when the person is here already
     */
    PlaceFields(
            List<Department> departments, Function<String, Department> makeDepartment, @Nullable LocalDate firstDay) {
        var known = new ArrayList<>(departments);
        department.setItems(known);
        department.setItemLabelGenerator(Department::name);
        department.setHelperText("Chọn, hoặc ghi tên mới rồi Enter");
        department.setClearButtonVisible(true);
        department.setAllowCustomValue(true);
        department.addCustomValueSetListener(typed -> {
            var made = makeDepartment.apply(typed.getDetail());
            if (!known.contains(made)) {
                known.add(made);
                department.setItems(known);
            }
            department.setValue(made);
        });
        kind.setValue(MembershipKind.MEMBER);
        post.setValue(UnionPost.MEMBER);
        employment.setEmptySelectionAllowed(true);
        jobTitle.setMaxLength(150);
        staffNumber.setMaxLength(30);
        from = Days.picker("Sinh hoạt ở đây từ ngày", firstDay);
        from.setMax(firstDay);
        add(department, kind, employment, post, jobTitle, staffNumber, joined, leader);
        if (firstDay != null) {
            add(from);
        }
    }

    /** Fills in what is known; from staff to member leads admission, not this form. */
    void show(Membership here, List<Department> departments) {
        departments.stream()
                .filter(each -> each.id() == here.departmentId())
                .findFirst()
                .ifPresent(department::setValue);
        kind.setValue(here.kind());
        kind.setReadOnly(true);
        employment.setValue(here.employment());
        post.setValue(here.unionPost());
        jobTitle.setValue(Objects.requireNonNullElse(here.jobTitle(), ""));
        staffNumber.setValue(Objects.requireNonNullElse(here.staffNumber(), ""));
        leader.setValue(here.leader());
        joined.setValue(here.joinedUnionOn());
    }

    MembershipDetails read() {
        var chosen = department.getValue();
        return new MembershipDetails(
                chosen == null ? 0 : chosen.id(),
                kind.getValue(),
                employment.getValue(),
                FieldReader.text(staffNumber),
                FieldReader.text(jobTitle),
                leader.getValue(),
                post.getValue(),
                joined.getValue());
    }

    /** The first day here; null when the field was emptied, which the field then says. */
    @Nullable
    LocalDate firstDay() {
        if (from.getValue() == null) {
            from.setErrorMessage("Chưa có ngày. Hãy chọn ngày bắt đầu sinh hoạt ở đơn vị.");
            from.setInvalid(true);
        }
        return from.getValue();
    }

    private static <T> Select<T> select(String label, T[] items, Function<T, String> words) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? "Chưa rõ" : words.apply(item));
        return select;
    }
}
