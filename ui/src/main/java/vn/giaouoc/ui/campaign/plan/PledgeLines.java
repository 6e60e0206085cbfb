package vn.giaouoc.ui.campaign.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.giaouoc.db.campaign.PledgeText;
import vn.giaouoc.db.campaign.plan.Plan;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.ui.common.Figures;

/** What is pledged, in large letters; the latest version, with the mark by which anybody can prove which text it is. */
class PledgeLines extends Div {

    private static final long serialVersionUID = 1L;

    PledgeLines(Plan plan, List<PledgeText> texts) {
        if (texts.isEmpty()) {
            add(new Paragraph("Kế hoạch này không có nội dung cam kết để ký."));
        } else {
            show(texts.getLast());
        }
        if (plan.pledge().note() != null) {
            var note = new Paragraph(plan.pledge().note());
            note.addClassName("gu-muted");
            add(note);
        }
    }

    private void show(PledgeText text) {
        add(new H3(text.title()));
        var lines = new OrderedList();
        lines.addClassName("gu-pledge-lines");
        text.items().forEach(item -> lines.add(new ListItem(item.text())));
        add(lines);
        var reason = text.reason() == null ? "" : " · " + text.reason();
        var version = new Paragraph("Phiên bản " + text.version() + " · từ " + Figures.time(text.madeAt()) + reason
                + " · mã SHA-256: " + Digest.hex(text.sha256()));
        version.addClassNames("gu-muted", "gu-small", "gu-break");
        add(version);
    }
}
