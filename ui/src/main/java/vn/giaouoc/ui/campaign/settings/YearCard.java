package vn.giaouoc.ui.campaign.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import vn.giaouoc.db.campaign.CampaignYear;
import vn.giaouoc.db.campaign.window.CampaignDeadline;
import vn.giaouoc.db.campaign.window.PledgeWindow;
import vn.giaouoc.ui.campaign.plan.PlanWords;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.Notices;

/** One opened year: its text, its windows, its deadlines, and the buttons that change them. */
public class YearCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CampaignDesk desk;
    private final transient CampaignYear year;
    private final transient LocalDate today;
    private final transient Runnable changed;

    /** @param changed shows the desk anew */
    public YearCard(CampaignDesk desk, CampaignYear year, LocalDate today, Runnable changed) {
        this.desk = desk;
        this.year = year;
        this.today = today;
        this.changed = changed;
        addClassNames("gu-card", "gu-year-card");
        add(head(), windows(), deadlines());
    }

    private Component head() {
        var text = desk.campaigns().text(year.pledgeTextId());
        var signs = new Span("Ký theo phiên bản " + text.version() + " · " + text.title());
        signs.addClassName("gu-muted");
        var head = new Div(new H2("Năm " + year.year()), signs);
        head.addClassName("gu-year-head");
        return head;
    }

    private Component windows() {
        var table = new DeskTable("Loại hình", "Mở từ", "Ngày cuối cùng được ký", "Chốt số liệu", "Trạng thái", "");
        for (var window : desk.campaigns().windows(year)) {
            table.row(
                    new Span(window.whose()),
                    new Span(Figures.day(window.opensOn())),
                    new Span(Figures.day(window.lastDay())),
                    new Span(Figures.day(window.cutOffOn())),
                    PlanWords.badge(window.phase(today)),
                    actions(window));
        }
        return new Div(
                new H3("Đợt ký theo loại hình đơn vị"),
                table,
                button(
                        "Thêm đợt riêng cho một loại hình",
                        () -> WindowDialog.set(desk, year, null, changed).open()));
    }

    private Component actions(PledgeWindow window) {
        var actions = new Div(button(
                "Sửa ngày", () -> WindowDialog.set(desk, year, window, changed).open()));
        actions.addClassName("gu-actions");
        if (!window.unitType().equals(PledgeWindow.OTHERS)) {
            actions.add(button(
                    "Bỏ", () -> WindowDialog.remove(desk, year, window, changed).open()));
        }
        return actions;
    }

    private Component deadlines() {
        var known = desk.deadlines().deadlines(year.campaignId(), year.year());
        var part = new Div(new H3("Thời hạn nộp báo cáo"));
        if (known.isEmpty()) {
            part.add(new Paragraph("Chưa đặt thời hạn nào cho năm này."));
        } else {
            var table = new DeskTable("Cấp", "Việc", "Ngày cuối cùng được nộp", "");
            known.forEach(deadline -> table.row(
                    new Span(deadline.organisationLevel().label()),
                    new Span(deadline.kind().label()),
                    new Span(Figures.day(deadline.lastDay())
                            + (deadline.inclusive() ? "" : " (trước " + Figures.day(deadline.dueOn()) + ")")),
                    button("Bỏ", () -> remove(deadline))));
            part.add(table);
        }
        part.add(button(
                "Đặt thời hạn", () -> DeadlineDialog.of(desk, year, changed).open()));
        return part;
    }

    private void remove(CampaignDeadline deadline) {
        desk.deadlines().removeDeadline(desk.signedIn().actor(), year.campaignId(), year.year(), deadline.id());
        Notices.done("Đã bỏ thời hạn. Đặt lại được bất cứ lúc nào.");
        changed.run();
    }

    private static Button button(String words, Runnable act) {
        var button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
