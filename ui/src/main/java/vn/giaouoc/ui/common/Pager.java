package vn.giaouoc.ui.common;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.IntConsumer;

/** Back and on through the pages of a list; nothing where there is one page. */
public class Pager extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param page from 0
     * @param total how many lines the whole list has, {@code size} of them on a page
     * @param go told of the page that is wanted
     */
    public Pager(int page, long total, int size, IntConsumer go) {
        addClassName("gu-row");
        int last = (int) Math.max(0, (total - 1) / size);
        if (last == 0) {
            return;
        }
        var back = new Button("Trang trước", click -> go.accept(page - 1));
        back.setEnabled(page > 0);
        var on = new Button("Trang sau", click -> go.accept(page + 1));
        on.setEnabled(page < last);
        add(back, Blocks.muted("Trang " + (page + 1) + "/" + (last + 1)), on);
    }
}
