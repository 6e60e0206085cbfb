package vn.giaouoc.ui.report.cell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import vn.giaouoc.ui.common.Blocks;

/** Two people wrote in one cell: the second is told what the first one wrote and chooses; nothing is lost. */
class ClashCard extends Div {

    private static final long serialVersionUID = 1L;

    ClashCard(String sentence, Runnable mine, Runnable theirs) {
        addClassName("gu-column");
        getElement().setAttribute("role", "alert");
        var keep = new Button("Lưu nội dung của tôi", click -> mine.run());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Blocks.told(sentence), Blocks.row(keep, new Button("Lấy nội dung của người kia", click -> theirs.run())));
    }
}
