package vn.giaouoc.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;

/** What is to be done now, most urgent first, each with one button; below it what is going well. */
@Prototype
@Route(value = "", layout = MainLayout.class)
@PageTitle("Việc cần làm")
@Menu(title = "Việc cần làm", order = 0, icon = "vaadin:home")
public class HomeView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    HomeView(List<TaskSource> sources, SignedIn signedIn) {
        addClassNames("gu-view", "gu-reading");
        var actor = signedIn.actor();
        var tasks = sources.stream()
                .flatMap(source -> source.tasks(actor).stream())
                .sorted(Comparator.comparingInt(Task::urgency).reversed())
                .toList();
        add(header(actor.name()));
        add(list(tasks.stream().filter(task -> task.urgency() > 0).toList()));
        var well = tasks.stream().filter(task -> task.urgency() <= 0).toList();
        if (!well.isEmpty()) {
            add(new H2("Đang tiến triển tốt"), list(well));
        }
    }

    private static Component header(String name) {
        var header = new Div(new H1("Việc cần làm"), new Paragraph("Chào anh/chị " + name + "."));
        header.setWidthFull();
        return header;
    }

    private static Component list(List<Task> tasks) {
        if (tasks.isEmpty()) {
            var nothing = new Div("Hiện không có việc nào chờ anh/chị.");
            nothing.addClassName("gu-empty");
            return nothing;
        }
        var list = new Div();
        list.setWidthFull();
        list.addClassName("gu-cards-column");
        tasks.forEach(task -> list.add(card(task)));
        return list;
    }

    private static Component card(Task task) {
        var title = new H3(task.title());
        var detail = new Span(task.detail());
        detail.addClassName("gu-muted");
        var text = new Div(title, detail);
        text.addClassName("gu-task-text");
        var action = new Anchor(task.path(), task.action());
        action.addClassName("gu-button");
        if (task.urgency() > 0) {
            action.addClassName("gu-button-primary");
        }
        var card = new Div(text, action);
        card.addClassNames("gu-card", "gu-task");
        return card;
    }
}
