package vn.giaouoc.ui.report.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.page.SectionPage;
import vn.giaouoc.app.report.review.Approve;
import vn.giaouoc.app.report.review.Reopen;
import vn.giaouoc.app.report.review.SendBack;
import vn.giaouoc.app.report.review.page.ReviewPage;
import vn.giaouoc.db.report.mark.SectionState;
import vn.giaouoc.ui.access.AskDialog;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Days;
import vn.giaouoc.ui.report.cell.TypedNumber;
import vn.giaouoc.ui.shell.Notices;
import vn.giaouoc.ui.shell.SignedIn;

/** The decisions on a whole report: take it up, approve it, return what was marked, open it again. */
public class ReviewBar extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2_000;

    private final transient ReviewPage review;
    private final transient ReviewBeans beans;
    private final transient SignedIn signedIn;
    private final transient Runnable after;

    public ReviewBar(ReviewPage review, ReviewBeans beans, SignedIn signedIn, Runnable after) {
        this.review = review;
        this.beans = beans;
        this.signedIn = signedIn;
        this.after = after;
        addClassNames("gu-card", "gu-column");
        add(new H2("Thẩm định"), Blocks.muted(standing()));
        var obstacle = review.may().obstacle();
        if (obstacle != null) {
            add(Blocks.told(obstacle));
        }
        add(buttons());
    }

    /** True when there is something to decide here for this person. */
    public static boolean concerns(ReviewPage review) {
        var may = review.may();
        return may.begin() || may.mark() || may.approve() || may.reopen() || may.obstacle() != null;
    }

    private String standing() {
        var sections = review.page().sections();
        return "Đã chấp nhận %d/%d phần, %d phần cần sửa."
                .formatted(
                        count(sections, SectionState.ACCEPTED),
                        sections.size(),
                        count(sections, SectionState.RETURNED));
    }

    private static long count(List<SectionPage> sections, SectionState state) {
        return sections.stream().filter(section -> section.state() == state).count();
    }

    private Component buttons() {
        var may = review.may();
        var row = Blocks.row();
        if (may.begin()) {
            row.add(primary("Bắt đầu thẩm định", () -> {
                beans.sections().begin(actor(), id());
                after.run();
            }));
        }
        if (may.approve()) {
            row.add(may.begin() ? new Button("Duyệt ngay", click -> approve()) : primary("Duyệt", this::approve));
        }
        if (may.sendBack() && count(review.page().sections(), SectionState.RETURNED) > 0) {
            row.add(primary("Trả lại báo cáo", this::sendBack));
        }
        if (may.reopen()) {
            row.add(new Button("Mở lại báo cáo", click -> reopen()));
        }
        return row;
    }

    private void approve() {
        var score = new TextField("Điểm thẩm định (không bắt buộc, 0 đến 100)");
        score.setMaxLength(6);
        score.setWidthFull();
        var remark = area("Nhận xét chung (không bắt buộc)");
        new AskDialog(
                        "Duyệt báo cáo",
                        "Số liệu lần nộp " + review.number()
                                + " được dùng để tổng hợp. Cần sửa về sau thì liên đoàn lao động tỉnh mở lại.",
                        "Duyệt báo cáo",
                        () -> {
                            var wish =
                                    new Approve(review.number(), TypedNumber.of(score.getValue()), remark.getValue());
                            beans.straight().approve(actor(), id(), wish);
                            Notices.done("Đã duyệt báo cáo.");
                            after.run();
                        },
                        score,
                        remark)
                .at("score", score)
                .at("remark", remark)
                .open();
    }

    private void sendBack() {
        var until = Days.picker("Nộp lại chậm nhất ngày", null);
        var remark = area("Nhận xét chung (không bắt buộc)");
        new AskDialog(
                        "Trả lại báo cáo",
                        "Đơn vị sửa các phần đã đánh dấu rồi nộp lại. Phần đã chấp nhận được khóa; phần chưa xem đơn vị còn"
                                + " sửa được.",
                        "Trả lại báo cáo",
                        () -> {
                            beans.decisions()
                                    .sendBack(
                                            actor(),
                                            id(),
                                            new SendBack(review.number(), until.getValue(), remark.getValue()));
                            Notices.done("Đã trả lại báo cáo cho đơn vị.");
                            after.run();
                        },
                        until,
                        remark)
                .at("againDueOn", until)
                .at("remark", remark)
                .open();
    }

    private void reopen() {
        var sections = new CheckboxGroup<SectionPage>("Phần cần sửa (bỏ trống: tất cả)");
        sections.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        sections.setItems(review.page().sections());
        sections.setItemLabelGenerator(section -> section.code() + ". " + section.title());
        var until = Days.picker("Nộp lại chậm nhất ngày", null);
        var reason = area("Lý do mở lại");
        new AskDialog(
                        "Mở lại báo cáo đã duyệt",
                        "Báo cáo trở về đơn vị để sửa. Báo cáo tổng hợp đã lấy số này được đánh dấu là số liệu cấp dưới đã"
                                + " mở lại.",
                        "Mở lại báo cáo",
                        () -> {
                            var codes = sections.getValue().stream()
                                    .map(SectionPage::code)
                                    .toList();
                            int flagged = beans.reopening()
                                    .reopen(actor(), id(), new Reopen(reason.getValue(), until.getValue(), codes));
                            Notices.done("Đã mở lại; " + flagged + " báo cáo tổng hợp được đánh dấu.");
                            after.run();
                        },
                        reason,
                        until,
                        sections)
                .at("reason", reason)
                .at("againDueOn", until)
                .open();
    }

    private static TextArea area(String label) {
        var area = new TextArea(label);
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        return area;
    }

    private static Button primary(String words, Runnable act) {
        var button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private long id() {
        return review.page().line().reportId();
    }

    private Actor actor() {
        return signedIn.actor();
    }
}
