package vn.giaouoc.ui.report.section;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.giaouoc.app.report.page.SectionPage;
import vn.giaouoc.db.report.mark.SectionState;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/** The sections as a row of doors, each with how far it is; it stays in sight while one scrolls. */
public class SectionNav extends Nav {

    private static final long serialVersionUID = 1L;

    public SectionNav(List<SectionPage> sections) {
        addClassName("gu-rp-nav");
        getElement().setAttribute("aria-label", "Các phần của báo cáo");
        update(sections);
    }

    /** Shows how far each section is now. */
    public void update(List<SectionPage> sections) {
        removeAll();
        sections.forEach(section -> add(door(section)));
    }

    private static Anchor door(SectionPage section) {
        var door = new Anchor("#phan-" + section.code(), new Span(section.code()), badge(section));
        door.setRouterIgnore(true);
        door.getElement().setAttribute("title", section.title());
        return door;
    }

    private static StatusBadge badge(SectionPage section) {
        var progress = section.progress();
        if (section.state() == SectionState.RETURNED) {
            return new StatusBadge(Mood.ATTENTION, "cần sửa");
        }
        if (section.state() == SectionState.ACCEPTED) {
            return new StatusBadge(Mood.DONE, "đã nhận");
        }
        if (progress.open() > 0) {
            return new StatusBadge(Mood.UNDER_WAY, "còn " + progress.open());
        }
        if (progress.warnings() > 0) {
            return new StatusBadge(Mood.ATTENTION, progress.warnings() + " lưu ý");
        }
        return new StatusBadge(Mood.DONE, "xong");
    }
}
