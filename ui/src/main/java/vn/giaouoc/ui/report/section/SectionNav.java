package vn.giaouoc.ui.report.section;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vn.giaouoc.app.report.page.Progress;
import vn.giaouoc.app.report.page.SectionPage;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/** The sections as a row of doors, each with how far it is; it stays in sight while one scrolls. */
public class SectionNav extends Nav {

    private static final long serialVersionUID = 1L;

    private final Work work;

    /** What the person before the report does with it; it decides what a door tells. */
    public enum Work {
        WRITING,
        REVIEWING,
        READING
    }

    public SectionNav(Work work, List<SectionPage> sections) {
        this.work = work;
        addClassName("gu-rp-nav");
        getElement().setAttribute("aria-label", "Các phần của báo cáo");
        update(sections);
    }

    /** Shows how far each section is now. */
    public void update(List<SectionPage> sections) {
        removeAll();
        sections.forEach(section -> add(door(section)));
    }

    private Anchor door(SectionPage section) {
        var door = new Anchor("#phan-" + section.code(), new Span(section.code()));
        badge(section).ifPresent(door::add);
        door.setRouterIgnore(true);
        door.getElement().setAttribute("title", section.title());
        return door;
    }

    private Optional<StatusBadge> badge(SectionPage section) {
        return switch (section.state()) {
            case RETURNED -> Optional.of(new StatusBadge(Mood.ATTENTION, "cần sửa"));
            case ACCEPTED -> Optional.of(new StatusBadge(Mood.DONE, "đã nhận"));
            case OPEN ->
                switch (work) {
                    case WRITING -> Optional.of(howFar(section.progress()));
                    case REVIEWING -> Optional.of(new StatusBadge(Mood.IDLE, "chưa xem"));
                    case READING -> Optional.empty();
                };
        };
    }

    private static StatusBadge howFar(Progress progress) {
        if (progress.open() > 0) {
            return new StatusBadge(Mood.UNDER_WAY, "còn " + progress.open());
        }
        if (progress.warnings() > 0) {
            return new StatusBadge(Mood.ATTENTION, progress.warnings() + " lưu ý");
        }
        return new StatusBadge(Mood.DONE, "xong");
    }
}
