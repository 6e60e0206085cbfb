package vn.giaouoc.ui.agreement.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Target;
import vn.giaouoc.ui.common.Blocks;

/** The text as it is read: grounds, articles, targets. */
public class ReadingText extends Div {

    private static final long serialVersionUID = 1L;

    public ReadingText(AgreementContent content, FigureChoices figures) {
        addClassNames("gu-card", "gu-ag-reading");
        content.basis().forEach(ground -> add(new Paragraph(ground.text())));
        int number = 0;
        for (var article : content.articles()) {
            add(new H3("Điều " + ++number + ". " + article.title()));
            var clauses = article.clauses();
            if (clauses.size() == 1) {
                add(new Paragraph(clauses.getFirst().text()));
            } else if (!clauses.isEmpty()) {
                var list = new OrderedList();
                clauses.forEach(clause -> list.add(new ListItem(clause.text())));
                add(list);
            }
            if (article.key().equals(AgreementContent.TARGETS)) {
                add(targets(content.targets(), figures));
            }
        }
    }

    private static Component targets(List<Target> targets, FigureChoices figures) {
        if (targets.isEmpty()) {
            return Blocks.empty("Chưa có chỉ tiêu nào.");
        }
        var list = new OrderedList();
        list.addClassName("gu-ag-goals");
        targets.forEach(target -> {
            var goal = new Span(target.goalWords());
            goal.addClassName("gu-ag-goal");
            var source =
                    target.bound() ? "Số liệu của cổng: " + figures.label(target.figure()) : "Nhập tay khi đánh giá";
            list.add(new ListItem(
                    new Div(target.content()), goal, Blocks.muted(source), Blocks.muted(figures.before(target.key()))));
        });
        return list;
    }
}
