package vn.giaouoc.ui.member.form;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.member.PersonDetails;
import vn.giaouoc.db.common.BirthDate;
import vn.giaouoc.db.common.CitizenNumber;
import vn.giaouoc.db.common.PersonName;
import vn.giaouoc.db.common.PhoneNumber;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.Gender;
import vn.giaouoc.db.member.Person;

/** Who somebody is: only what the campaign needs. */
class PersonFields extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final TextField name = field("Họ và tên", "");
    private final TextField birth = field("Ngày sinh hoặc năm sinh", "Ví dụ 24/07/1977 hoặc 1977");
    private final Select<Gender> gender = new Select<>();
    private final TextField phone = field("Số điện thoại", "Để đăng nhập; hai vợ chồng có thể dùng chung");
    private final TextField code = field("Mã số đoàn viên", "Như in trên thẻ, giữ số 0 ở đầu");
    private final TextField citizen = field("Số CCCD (không bắt buộc)", "Được mã hóa, chỉ hiện lại ba số cuối");
    private final TextField email = field("Email (không bắt buộc)", "");

    PersonFields() {
        name.setRequiredIndicatorVisible(true);
        gender.setLabel("Giới tính");
        gender.setItems(Gender.values());
        gender.setItemLabelGenerator(Gender::label);
        gender.setValue(Gender.UNSTATED);
        phone.setAllowedCharPattern("[0-9+ .()-]");
        add(name, birth, gender, phone, code, citizen, email);
        setColspan(name, 2);
    }

    /** Fills in what is known; a citizen number is never filled in, an empty field keeps it. */
    void show(Person person) {
        name.setValue(person.fullName());
        birth.setValue(person.birthYear() == null ? "" : new BirthDate(person.birthYear(), person.birthDate()).text());
        gender.setValue(person.gender());
        phone.setValue(some(person.phone()));
        code.setValue(some(person.memberCode()));
        email.setValue(some(person.email()));
        if (person.citizenLast3() != null) {
            citizen.setPlaceholder("•••••••••" + person.citizenLast3());
            citizen.setHelperText("Đã có số, để trống là giữ nguyên");
        }
    }

    /** What was typed as values; null when something has to be mended first. */
    @Nullable
    PersonDetails read() {
        var reader = new FieldReader();
        var fullName = reader.<PersonName>read(name, PersonName::of);
        var details = new PersonDetails(
                fullName == null ? new PersonName("?") : fullName,
                gender.getValue(),
                reader.<BirthDate>readSome(birth, PersonDetails::birth),
                reader.<String>readSome(code, PersonDetails::memberCode),
                reader.<CitizenNumber>readSome(citizen, CitizenNumber::of),
                reader.<PhoneNumber>readSome(phone, PhoneNumber::of),
                reader.<String>readSome(email, PersonDetails::email));
        return reader.allRight() ? details : null;
    }

    /** Says a refusal beside the field it is about; false when it is about none. */
    boolean show(Refusal refusal) {
        var field = switch (String.valueOf(refusal.details().get("field"))) {
            case "birth" -> birth;
            case "memberCode" -> code;
            case "citizen" -> citizen;
            default -> null;
        };
        if (field == null) {
            return false;
        }
        field.setErrorMessage(refusal.sentence());
        field.setInvalid(true);
        field.focus();
        return true;
    }

    private static String some(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static TextField field(String label, String help) {
        var field = new TextField(label);
        field.setManualValidation(true);
        field.setWidthFull();
        if (!help.isEmpty()) {
            field.setHelperText(help);
        }
        return field;
    }
}
