package vn.giaouoc.ui.campaign.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.plan.Plan;
import vn.giaouoc.db.campaign.plan.PlanPaper;

/** What a plan is called, who issued it, on which paper, and whether it still runs. */
public class PlanHead extends Div {

    private static final long serialVersionUID = 1L;

    public PlanHead(Campaign campaign, Plan plan) {
        addClassNames("gu-card", "gu-plan-head");
        var kind = new Span(PlanWords.of(plan.kind()));
        kind.addClassName("gu-muted");
        var title = new H1(plan.name());
        add(PlanWords.badge(campaign.state()), kind, title);
        if (plan.linkedMovement() != null) {
            add(new Paragraph("Gắn với " + plan.linkedMovement() + "."));
        }
        var facts = new Paragraph(plan.owner().name() + " · giai đoạn " + campaign.yearFrom() + "-" + campaign.yearTo()
                + " · " + paper(plan.document()));
        facts.addClassName("gu-muted");
        add(facts, print());
    }

    private static String paper(PlanPaper paper) {
        var line = new StringBuilder(paper.kind());
        line.append(paper.number() == null ? " (không ghi số)" : " số " + paper.number());
        var date = paper.date();
        if (date != null) {
            var parts = date.split("-", -1);
            line.append(parts.length == 3 ? " ngày " + parts[2] + "/" : " tháng ")
                    .append(parts[1])
                    .append('/')
                    .append(parts[0]);
        }
        return line.toString();
    }

    private static Button print() {
        var print = new Button("In trang này", VaadinIcon.PRINT.create());
        print.addClickListener(click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassName("gu-no-print");
        return print;
    }
}
