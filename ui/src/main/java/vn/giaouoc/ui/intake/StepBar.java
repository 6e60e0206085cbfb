package vn.giaouoc.ui.intake;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;

/** The four steps in words; the one we are at is marked for eyes and for screen readers. */
class StepBar extends OrderedList {

    private static final long serialVersionUID = 1L;
    private static final String[] STEPS = {"Tải tệp", "Kiểm tra cột", "Kết quả thử", "Ghi vào"};

    StepBar() {
        super(NumberingType.NUMBER);
        addClassName("gu-steps");
        at(0);
    }

    /** Marks a step, from 0. */
    final void at(int current) {
        removeAll();
        for (int step = 0; step < STEPS.length; step++) {
            var item = new ListItem(STEPS[step]);
            if (step == current) {
                item.getElement().setAttribute("aria-current", "step");
            }
            item.addClassName(step < current ? "gu-step-done" : step == current ? "gu-step-now" : "gu-step-later");
            add(item);
        }
    }
}
