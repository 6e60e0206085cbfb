package vn.giaouoc.ui.access.delegation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.delegation.GiveDelegation;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.access.delegation.Delegate;
import vn.giaouoc.db.access.office.SigningPower;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.access.AskDialog;
import vn.giaouoc.ui.common.Days;
import vn.giaouoc.ui.common.SecretField;
import vn.giaouoc.ui.shell.Notices;

/** Lets a colleague sign in the own place: for which office, who, from when to when, by which paper, and one's own PIN. */
final class GiveDelegationDialog {

    private final DelegationBeans beans;
    private final Actor actor;
    private final Select<SigningPower> office = new Select<>();
    private final ComboBox<Delegate> person = new ComboBox<>("Người ký thay");
    private final DatePicker from;
    private final DatePicker last;
    private final TextField paper = new TextField("Số văn bản ủy quyền");
    private final TextField reason = new TextField("Lý do");
    private final SecretField secret;

    private GiveDelegationDialog(DelegationBeans beans, Actor actor, List<SigningPower> offices, LocalDate today) {
        this.beans = beans;
        this.actor = actor;
        from = Days.picker("Từ ngày", today);
        last = Days.picker("Đến hết ngày", null);
        from.setMin(today);
        last.setMin(today);
        offices(offices);
        people();
        secret = new SecretField(beans.reconfirm().asks(actor), "Để chắc chắn chính anh/chị ủy quyền.");
        paper.setPlaceholder("Ví dụ: 03/UQ-KN");
        paper.setMaxLength(60);
        reason.setPlaceholder("Ví dụ: Đi công tác");
        reason.setMaxLength(300);
        for (var field : List.of(paper, reason)) {
            field.setWidthFull();
        }
    }

    static AskDialog of(
            DelegationBeans beans, Actor actor, List<SigningPower> offices, LocalDate today, Runnable after) {
        var form = new GiveDelegationDialog(beans, actor, offices, today);
        return new AskDialog(
                        "Ủy quyền ký",
                        "Trong thời gian này người được chọn ký giao ước thi đua thay anh/chị; tên cả hai người đứng trên giấy."
                                + " Anh/chị vẫn ký được và thu hồi được bất cứ lúc nào.",
                        "Ủy quyền ký",
                        () -> form.give(after),
                        form.fields())
                .at("personId", form.person)
                .at("from", form.from)
                .at("lastDay", form.last)
                .at("paperNumber", form.paper)
                .at("reason", form.reason)
                .at("secret", form.secret);
    }

    private Component[] fields() {
        return new Component[] {office, person, from, last, paper, reason, secret};
    }

    private void offices(List<SigningPower> offices) {
        office.setLabel("Chức danh");
        office.setItems(offices);
        office.setItemLabelGenerator(SigningPower::title);
        office.setValue(offices.getFirst());
        office.setVisible(offices.size() > 1);
        office.addValueChangeListener(change -> {
            person.clear();
            person.getLazyDataView().refreshAll();
        });
        office.setWidthFull();
    }

    private void people() {
        person.setItems(query -> {
            var found = beans.book()
                    .delegates(
                            actor,
                            office.getValue().officeId(),
                            query.getFilter().orElse(""));
            return found.stream().skip(query.getOffset()).limit(query.getLimit());
        });
        person.setItemLabelGenerator(GiveDelegationDialog::label);
        person.setPlaceholder("Gõ tên");
        person.setHelperText("Gõ từ hai chữ cái của tên, không cần dấu; người phải ở trong đơn vị của anh/chị.");
        person.setWidthFull();
    }

    private void give(Runnable after) {
        beans.service().give(actor, wish(person.getValue(), from.getValue(), last.getValue()));
        Notices.done("Đã ủy quyền ký. Anh/chị thu hồi được bất cứ lúc nào ở trang này.");
        after.run();
    }

    private GiveDelegation wish(@Nullable Delegate who, @Nullable LocalDate first, @Nullable LocalDate end) {
        if (who == null) {
            throw missing("personId", "Anh/chị gõ tên rồi chọn người ký thay trong danh sách.");
        }
        if (first == null) {
            throw missing("from", "Anh/chị chọn ngày bắt đầu, từ hôm nay trở đi.");
        }
        if (end == null) {
            throw missing("lastDay", "Anh/chị chọn ngày cuối: ủy quyền luôn có thời hạn.");
        }
        return new GiveDelegation(
                office.getValue().officeId(),
                who.id(),
                first,
                end,
                paper.getValue(),
                reason.getValue(),
                secret.getValue());
    }

    private static Refusal missing(String field, String sentence) {
        return Refusal.invalid("DELEGATION_INCOMPLETE", sentence).with("field", field);
    }

    private static String label(Delegate person) {
        return person.fullName() + (person.department() == null ? "" : " · " + person.department());
    }
}
