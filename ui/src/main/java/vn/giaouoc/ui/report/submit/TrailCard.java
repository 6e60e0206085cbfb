package vn.giaouoc.ui.report.submit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import vn.giaouoc.app.report.page.ReportPage;
import vn.giaouoc.app.report.page.SealMark;
import vn.giaouoc.app.report.page.StepLine;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/** What happened to the report so far, and each submission with the digest it was frozen under. */
public class TrailCard extends Div {

    private static final long serialVersionUID = 1L;

    public TrailCard(ReportPage page, List<SealMark> submissions) {
        addClassNames("gu-card", "gu-column");
        add(new H2("Quá trình"));
        var steps = new OrderedList();
        steps.addClassName("gu-rp-trail");
        page.trail().forEach(step -> steps.add(item(step)));
        add(steps);
        submissions.forEach(mark -> add(seal(mark)));
    }

    private static ListItem item(StepLine step) {
        var title = step.title() == null ? "" : ", " + step.title();
        var by = step.by() == null ? "Hệ thống" : step.by() + title;
        var item = new ListItem(
                new Div(by + " " + step.verb() + " («" + step.state() + "»)"), Blocks.muted(Figures.time(step.at())));
        if (step.reason() != null) {
            item.add(Blocks.muted("Lý do: " + step.reason()));
        }
        return item;
    }

    private static Div seal(SealMark mark) {
        var digest = Blocks.muted("Mã SHA-256 lần nộp " + mark.number() + ": " + mark.sha256());
        digest.addClassName("gu-rp-digest");
        return Blocks.column(
                digest,
                mark.intact()
                        ? new StatusBadge(Mood.DONE, "Nội dung còn nguyên như lúc nộp")
                        : new StatusBadge(Mood.BAD, "Nội dung đã khác lúc nộp"));
    }
}
