package vn.giaouoc.ui.member.movement;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.giaouoc.ui.common.Days;

/** Asks for the day of something that happens. */
public class DayDialog extends DeedDialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param what what will happen, one sentence
     */
    public DayDialog(String title, String what, String dayLabel, String button, Consumer<LocalDate> deed) {
        super(title);
        var day = Days.picker(dayLabel, today());
        day.setMax(today());
        add(new Paragraph(what), day);
        main(button, false, () -> {
            if (filled(day, "Chưa có ngày.")) {
                deed.accept(day.getValue());
                close();
            }
        });
    }
}
