package vn.giaouoc.ui.report.submit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import vn.giaouoc.app.access.secret.Reconfirm;
import vn.giaouoc.app.report.page.CheckLine;
import vn.giaouoc.app.report.page.ReportPage;
import vn.giaouoc.ui.access.AskDialog;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.RateBar;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/** How far the report is, what stands in its way, and the one button that comes next. */
public class SubmitBar extends Div {

    private static final long serialVersionUID = 1L;

    /** As many open points as a person takes in; the rest comes up when these are done. */
    private static final int POINTS = 8;

    private final transient Deeds deeds;

    /** What the bar does to the report. */
    public interface Deeds {
        /** What is asked for before submitting: the PIN or the password. */
        Reconfirm.Asked asked();

        void submit(String secret);

        void withdraw();

        /** Brings the cell into sight. */
        void show(String cell);
    }

    public SubmitBar(ReportPage page, Deeds deeds) {
        this.deeds = deeds;
        addClassNames("gu-card", "gu-column");
        update(page);
    }

    /** Shows how far the report is now. */
    public void update(ReportPage page) {
        removeAll();
        if (page.line().state().open()) {
            writing(page);
        } else {
            handedIn(page);
        }
    }

    private void writing(ReportPage page) {
        var progress = page.progress();
        add(
                new Div("Đã ghi " + progress.filled() + "/" + progress.toFill() + " ô bắt buộc"),
                new RateBar(progress.filled(), progress.toFill()));
        var open = page.checks().stream().filter(CheckLine::open).toList();
        if (open.isEmpty()) {
            add(new StatusBadge(Mood.DONE, "Không còn chỗ nào phải sửa"));
        } else {
            add(new StatusBadge(
                    progress.open() > 0 ? Mood.BAD : Mood.ATTENTION,
                    "Còn " + progress.open() + " chỗ phải sửa, " + progress.warnings() + " lưu ý chưa trả lời"));
            add(points(open));
        }
        if (page.may().submit()) {
            add(submit(page));
        } else if (page.may().type()) {
            add(Blocks.muted("Chủ tịch hoặc phó chủ tịch nộp báo cáo khi đã ghi xong."));
        }
    }

    private Component points(List<CheckLine> open) {
        var list = new UnorderedList();
        list.addClassName("gu-rp-points");
        open.stream().limit(POINTS).forEach(check -> list.add(new ListItem(point(check))));
        if (open.size() > POINTS) {
            list.add(new ListItem(Blocks.muted("và " + (open.size() - POINTS) + " chỗ nữa")));
        }
        return list;
    }

    private Button point(CheckLine check) {
        var go = new Button(check.sentence(), click -> deeds.show(check.cell()));
        go.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return go;
    }

    private Button submit(ReportPage page) {
        var submit = new Button("Nộp báo cáo", click -> ask(page));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setEnabled(page.progress().complete());
        submit.setTooltipText(page.progress().complete() ? "" : "Sửa hết các chỗ nêu trên rồi nộp");
        return submit;
    }

    private void ask(ReportPage page) {
        var asked = deeds.asked();
        var secret = new PasswordField(asked.label());
        secret.getElement().setAttribute("autocomplete", "current-password");
        secret.setWidthFull();
        if (asked == Reconfirm.Asked.PIN) {
            secret.getElement().setAttribute("inputmode", "numeric");
        }
        new AskDialog(
                        "Nộp báo cáo",
                        "Số liệu được giữ nguyên như lúc này. Anh/chị rút lại được khi cấp trên chưa bắt đầu xem."
                                + (page.line().overdue() ? " Báo cáo sẽ ghi là nộp muộn." : ""),
                        "Nộp báo cáo",
                        () -> deeds.submit(secret.getValue()),
                        secret)
                .at("secret", secret)
                .open();
    }

    private void handedIn(ReportPage page) {
        var by = page.submittedBy();
        if (by != null) {
            add(new Div("Người nộp: " + by));
        }
        var reviewer = page.reviewer();
        if (reviewer != null) {
            add(new Div("Người thẩm định: " + reviewer));
        }
        if (page.may().withdraw()) {
            add(new Button(
                    "Rút báo cáo để sửa",
                    click -> new AskDialog(
                                    "Rút báo cáo",
                                    "Báo cáo trở về bản nháp; cấp trên không còn thấy cho đến khi anh/chị nộp lại.",
                                    "Rút báo cáo",
                                    deeds::withdraw)
                            .open()));
        }
    }
}
