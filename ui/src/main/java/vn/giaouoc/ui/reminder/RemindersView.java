package vn.giaouoc.ui.reminder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.reminder.DueGroup;
import vn.giaouoc.app.reminder.DueTable;
import vn.giaouoc.app.reminder.Dues;
import vn.giaouoc.app.reminder.MailChoiceService;
import vn.giaouoc.ui.common.CopyButton;
import vn.giaouoc.ui.common.Downloads;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.Notices;
import vn.giaouoc.ui.shell.SignedIn;

/** Which unions below still owe what, and words to remind them with in their group chat. */
@Prototype
@Route(value = "nhac-han", layout = MainLayout.class)
@PageTitle("Nhắc hạn")
@Menu(title = "Nhắc hạn", order = 21, icon = "vaadin:bell")
@Needs(Authority.REVIEW)
public class RemindersView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    /** So many units stand under a group by name; a province has hundreds. */
    private static final int NAMED = 60;

    RemindersView(Dues dues, DueTable table, MailChoiceService choices, SignedIn signedIn) {
        addClassNames("gu-view", "gu-reading");
        var actor = signedIn.actor();
        add(new H1("Nhắc hạn"), new Paragraph(how(choices.mine(actor).server())));
        var tops = dues.tops(actor);
        var groups =
                tops.stream().flatMap(top -> dues.below(actor, top).stream()).toList();
        groups.forEach(group -> add(card(group)));
        if (groups.isEmpty()) {
            var nothing =
                    new Div("Không có đơn vị nào sắp đến hạn hay quá hạn. Danh sách tự hiện từ 14 ngày trước hạn.");
            nothing.addClassName("gu-empty");
            add(nothing);
        } else {
            add(Downloads.table(() -> table.of(signedIn.actor(), tops)));
        }
    }

    private static String how(boolean server) {
        return server
                ? "Cổng tự nhắc chủ tịch, phó chủ tịch đơn vị trước hạn 14, 7, 3, 1 ngày và sau hạn 1, 7 ngày: trên trang «Việc cần"
                        + " làm» và bằng thư điện tử. Anh/chị chép lời nhắn để nhắc thêm trong nhóm Zalo."
                : "Cổng chưa có máy chủ thư nên chỉ nhắc trên trang «Việc cần làm» của đơn vị. Anh/chị chép lời nhắn để nhắc trong"
                        + " nhóm Zalo; muốn gửi thư, nhờ quản trị khai báo máy chủ thư.";
    }

    private static Component card(DueGroup group) {
        var badge = new StatusBadge(group.overdue() ? Mood.BAD : Mood.ATTENTION, group.label());
        var standing = new Span(group.standing());
        standing.addClassName("gu-muted");
        var copy = new Button("Chép lời nhắn Zalo", press -> words(group.what(), group.words()));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var units = new Div();
        units.addClassName("gu-names");
        group.units().stream().limit(NAMED).forEach(unit -> {
            var one = new Button(unit.name(), press -> words(unit.name(), unit.words()));
            one.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            one.setAriaLabel("Lời nhắn riêng cho " + unit.name());
            units.add(one);
        });
        if (group.units().size() > NAMED) {
            units.add(new Paragraph("Danh sách đầy đủ có trong tệp Excel ở cuối trang."));
        }
        var list = new Details(Figures.number(group.units().size()) + " đơn vị chưa nộp", units);
        list.setOpened(true);
        var card = new Div(new H2(group.what()), badge, standing, copy, list);
        card.addClassNames("gu-card", "gu-cards-column");
        return card;
    }

    private static void words(String title, String words) {
        var dialog = new Dialog(title);
        dialog.setWidth("min(560px, 96vw)");
        var area = new TextArea("Sửa được trước khi chép", words, "");
        area.setWidthFull();
        area.setMinHeight("220px");
        dialog.add(area);
        var copy = new CopyButton("Chép", area, () -> Notices.done("Đã chép. Anh/chị mở Zalo rồi dán."));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button("Đóng", press -> dialog.close()), copy);
        dialog.open();
    }
}
