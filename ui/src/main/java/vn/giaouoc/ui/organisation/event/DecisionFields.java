package vn.giaouoc.ui.organisation.event;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.ui.common.Days;

/** The paper behind an event: number, date, issuer, the day it takes effect, a note. */
class DecisionFields {

    private final TextField number = new TextField("Số quyết định");
    private final DatePicker decidedOn = Days.picker("Ngày ký quyết định", null);
    private final TextField issuer = new TextField("Cơ quan ban hành");
    private final DatePicker effectiveOn;
    private final TextArea note = new TextArea("Ghi chú");

    DecisionFields(String effective, LocalDate today) {
        effectiveOn = Days.picker(effective, today);
        effectiveOn.setRequiredIndicatorVisible(true);
        number.setRequiredIndicatorVisible(true);
        number.setPlaceholder("ví dụ: 83/QĐ-LĐLĐ");
        number.setMaxLength(60);
        issuer.setPlaceholder("ví dụ: Ban Thường vụ LĐLĐ tỉnh");
        issuer.setMaxLength(300);
        note.setMaxLength(1000);
    }

    /** Puts the fields under the form's own ones and tells which refusals belong to which. */
    void addTo(FormLayout form, FieldErrors errors) {
        form.add(new H3("Quyết định"), 2);
        form.add(number, decidedOn, issuer, effectiveOn);
        form.add(note, 2);
        errors.at("số quyết định", number)
                .at("cơ quan ban hành", issuer)
                .at("ghi chú", note)
                .at("decidedOn", decidedOn)
                .at("effectiveOn", effectiveOn);
    }

    @SuppressWarnings("NullAway") // an empty day is refused by the service, with the sentence that belongs to the field
    Decision decision() {
        return new Decision(
                number.getValue(), decidedOn.getValue(), issuer.getValue(), effectiveOn.getValue(), note.getValue());
    }
}
