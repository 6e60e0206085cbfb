package vn.giaouoc.ui.common;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Date pickers in Vietnamese: dd/MM/yyyy, weeks from Monday. */
public final class Days {

    private Days() {}

    public static DatePicker picker(String label, @Nullable LocalDate value) {
        var picker = new DatePicker(label, value);
        picker.setLocale(Locale.of("vi", "VN"));
        var words = new DatePicker.DatePickerI18n();
        words.setDateFormats("dd/MM/yyyy", "d/M/yyyy", "dd-MM-yyyy", "d-M-yyyy", "ddMMyyyy");
        words.setToday("Hôm nay");
        words.setCancel("Thôi");
        words.setFirstDayOfWeek(1);
        words.setMonthNames(List.of(
                "Tháng 1",
                "Tháng 2",
                "Tháng 3",
                "Tháng 4",
                "Tháng 5",
                "Tháng 6",
                "Tháng 7",
                "Tháng 8",
                "Tháng 9",
                "Tháng 10",
                "Tháng 11",
                "Tháng 12"));
        words.setWeekdays(List.of("Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"));
        words.setWeekdaysShort(List.of("CN", "T2", "T3", "T4", "T5", "T6", "T7"));
        words.setBadInputErrorMessage("Ngày chưa đúng: hãy ghi theo dạng 05/11/2026.");
        picker.setI18n(words);
        picker.setPlaceholder("ngày/tháng/năm");
        return picker;
    }
}
