package vn.giaouoc.ui.intake;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.ui.common.Figures;

/** Work that takes a while, beside the screen: says what is being done and how far, and that one may wait elsewhere. */
class LongWork extends Div {

    private static final long serialVersionUID = 1L;
    private static final long TOLD_EVERY_NANOS = 300_000_000L;

    /** The result is pushed; on a line where a push may get lost the browser asks for it too. */
    private static final int ASK_EVERY_MILLIS = 2_000;

    private final ProgressBar bar = new ProgressBar();
    private final Paragraph doing = new Paragraph("Đang đọc tệp…");

    LongWork() {
        addClassName("gu-card");
        bar.setIndeterminate(true);
        doing.getElement().setAttribute("role", "status");
        add(doing, bar, new Paragraph("Anh/chị giữ trang này mở; mỗi nghìn dòng mất khoảng một giây."));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(ASK_EVERY_MILLIS);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    /** Runs the work on a thread of its own and hands its result, or what stopped it, back to the screen. */
    <T> void run(UI ui, Function<Progress, T> work, Consumer<T> done, Consumer<RuntimeException> stopped) {
        var last = new AtomicLong();
        Progress told = (what, count, total) -> {
            long now = System.nanoTime();
            if (now - last.get() > TOLD_EVERY_NANOS) {
                last.set(now);
                ui.access(() -> show(what, count, total));
            }
        };
        Thread.ofVirtual().name("import").start(() -> {
            try {
                var result = work.apply(told);
                ui.access(() -> done.accept(result));
            } catch (RuntimeException e) {
                ui.access(() -> stopped.accept(e));
            }
        });
    }

    private void show(String what, long count, long total) {
        bar.setIndeterminate(total == 0);
        if (total > 0) {
            bar.setValue(Math.min(1, (double) count / total));
        }
        doing.setText(what + ": " + Figures.number(count) + " / " + Figures.number(total));
    }
}
