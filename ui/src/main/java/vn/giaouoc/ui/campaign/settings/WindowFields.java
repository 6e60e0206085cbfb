package vn.giaouoc.ui.campaign.settings;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.campaign.window.PledgeWindow;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.common.Days;
import vn.giaouoc.ui.common.Figures;

/** The days of a window, with a sentence that says what they come to. */
class WindowFields extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private final DatePicker opens = Days.picker("Mở ký từ ngày", null);
    private final DatePicker closes = Days.picker("Ngày đóng", null);
    private final RadioButtonGroup<Boolean> inclusive = new RadioButtonGroup<>("Ngày đóng được hiểu là");
    private final DatePicker cutOff = Days.picker("Chốt số liệu cuối ngày", null);
    private final Paragraph meaning = new Paragraph();

    WindowFields(@Nullable PledgeWindow known) {
        setPadding(false);
        inclusive.setItems(true, false);
        inclusive.setItemLabelGenerator(
                value -> value ? "Chậm nhất ngày này (vẫn còn ký)" : "Trước ngày này (đến ngày này thì hết ký)");
        inclusive.setValue(true);
        cutOff.setHelperText("Sau ngày này, tỷ lệ không đổi theo đoàn viên đến, đi");
        if (known != null) {
            opens.setValue(known.opensOn());
            closes.setValue(known.closesOn());
            inclusive.setValue(known.closesInclusive());
            cutOff.setValue(known.cutOffOn());
        }
        closes.addValueChangeListener(event -> explain());
        inclusive.addValueChangeListener(event -> explain());
        meaning.getElement().setAttribute("aria-live", "polite");
        add(new FormLayout(opens, closes), inclusive, meaning, cutOff);
        explain();
    }

    LocalDate opensOn() {
        return needed(opens);
    }

    LocalDate closesOn() {
        return needed(closes);
    }

    boolean closesInclusive() {
        return inclusive.getValue();
    }

    LocalDate cutOffOn() {
        return needed(cutOff);
    }

    private void explain() {
        meaning.setText(lastDay(closes.getValue(), inclusive.getValue()));
    }

    /** The sentence that says which day is the last. */
    static String lastDay(@Nullable LocalDate closesOn, boolean inclusive) {
        return closesOn == null
                ? "Chọn ngày đóng để thấy ngày cuối cùng được nộp."
                : "Ngày cuối cùng được nộp là " + Figures.day(inclusive ? closesOn : closesOn.minusDays(1))
                        + ", đến 24 giờ (giờ Việt Nam).";
    }

    static LocalDate needed(DatePicker picker) {
        var value = picker.getValue();
        picker.setInvalid(value == null);
        if (value == null) {
            picker.setErrorMessage("Chọn ngày, ví dụ 05/11/2026");
            throw Refusal.invalid(
                    "DAY_MISSING", "Còn thiếu: " + picker.getLabel() + ". Anh/chị chọn ngày rồi lưu lại.");
        }
        return value;
    }
}
