package vn.giaouoc.ui.report.above;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.giaouoc.app.report.consolidate.page.Narrative;
import vn.giaouoc.ui.common.Blocks;

/** What the units wrote, beside each other, for the superior to write one text (trade: part 5, TEXT is never merged by machine). */
public final class NarrativesDialog {

    private NarrativesDialog() {}

    public static Dialog of(String label, List<Narrative> narratives) {
        var dialog = new Dialog(label);
        dialog.setWidth("min(96vw, 900px)");
        if (narratives.isEmpty()) {
            dialog.add(Blocks.empty("Chưa có đơn vị nào viết phần này trong báo cáo đã duyệt."));
        }
        var texts = Blocks.column();
        narratives.forEach(narrative -> texts.add(card(narrative)));
        dialog.add(texts);
        dialog.getFooter().add(new Button("Đóng", click -> dialog.close()));
        return dialog;
    }

    private static Div card(Narrative narrative) {
        var words = new Div(narrative.text());
        words.addClassName("gu-rp-words");
        return Blocks.card(new Anchor("bao-cao/" + narrative.reportId(), narrative.unitName()), words);
    }
}
