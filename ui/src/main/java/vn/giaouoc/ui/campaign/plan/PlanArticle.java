package vn.giaouoc.ui.campaign.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import vn.giaouoc.db.campaign.PledgeText;
import vn.giaouoc.db.campaign.plan.Plan;

/** The plan from purpose to recipients, in numbered sections with anchors; a section without content is left out. */
public class PlanArticle extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private final Nav contents = new Nav();
    private final OrderedList entries = new OrderedList();
    private final String path;

    public PlanArticle(Plan plan, List<PledgeText> texts, String path) {
        this.path = path;
        addClassName("gu-plan-article");
        contents.addClassNames("gu-plan-contents", "gu-no-print");
        contents.getElement().setAttribute("aria-label", "Mục lục");
        entries.addClassName("gu-plan-entries");
        contents.add(entries);
        section("Mục đích, yêu cầu", PlanClauses.purposes(plan));
        section("Đối tượng, phạm vi", PlanClauses.participants(plan));
        section("Nội dung", PlanClauses.content(plan));
        section("Nội dung cam kết", new PledgeLines(plan, texts));
        section("Giải pháp thực hiện", PlanClauses.solutions(plan));
        section("Tiêu chuẩn đối với tập thể", CriteriaList.of(plan.criteria().collective()));
        section("Tiêu chuẩn đối với cá nhân", CriteriaList.of(plan.criteria().individual()));
        section("Khen thưởng, kinh phí", PlanClauses.awards(plan));
        section("Các mốc thời gian", new Timeline(plan.milestones()));
        section("Báo cáo, kiểm tra, giám sát", PlanClauses.reporting(plan));
        section("Tổ chức thực hiện", PlanClauses.assignments(plan));
        section("Căn cứ, nơi nhận, hiệu đính", PlanClauses.paper(plan));
    }

    /** The list of sections, each a link. */
    public Component contents() {
        return contents;
    }

    private void section(String name, HtmlContainer body) {
        if (body.getChildren().findAny().isEmpty()) {
            return;
        }
        var number = entries.getComponentCount();
        var id = "muc-" + (number + 1);
        var heading = new H2(ROMAN.get(number) + ". " + name);
        var section = new com.vaadin.flow.component.html.Section(heading, body);
        section.setId(id);
        section.addClassNames("gu-card", "gu-plan-section");
        add(section);
        var link = new Anchor(path + "#" + id, ROMAN.get(number) + ". " + name);
        link.setRouterIgnore(true);
        entries.add(new ListItem(link));
    }
}
