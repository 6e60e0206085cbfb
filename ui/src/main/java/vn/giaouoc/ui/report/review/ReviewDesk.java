package vn.giaouoc.ui.report.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.page.CellPage;
import vn.giaouoc.app.report.page.CommentLine;
import vn.giaouoc.app.report.page.SectionPage;
import vn.giaouoc.app.report.review.page.ReviewPage;
import vn.giaouoc.db.report.mark.SectionState;
import vn.giaouoc.ui.access.AskDialog;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.report.section.SectionTools;
import vn.giaouoc.ui.shell.SignedIn;

/** What the reviewer does at a section: it is right, it is to be mended, or something is to be remarked. */
public final class ReviewDesk implements SectionTools {

    private static final int LONGEST = 2_000;

    private final ReviewBeans beans;
    private final SignedIn signedIn;
    private final long reportId;
    private final boolean marking;
    private final boolean asks;
    private final Runnable after;

    /**
     * @param review what this person may do with it; whoever marks no sections has nothing to press here
     */
    public ReviewDesk(ReviewBeans beans, SignedIn signedIn, ReviewPage review, Runnable after) {
        this.beans = beans;
        this.signedIn = signedIn;
        this.reportId = review.page().line().reportId();
        this.marking = review.may().mark();
        this.asks = review.page().may().submit();
        this.after = after;
    }

    @Override
    public Component of(SectionPage section) {
        if (!marking) {
            return new Div();
        }
        var row = Blocks.row();
        if (section.state() != SectionState.ACCEPTED) {
            var accept = button("Chấp nhận phần này", () -> act(() -> accept(section.code())));
            accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            row.add(accept);
        }
        row.add(button(
                section.state() == SectionState.RETURNED ? "Sửa lý do trả lại" : "Phần này cần sửa",
                () -> giveBack(section)));
        if (section.state() != SectionState.OPEN) {
            row.add(button("Bỏ đánh dấu", () -> act(() -> beans.sections().clear(actor(), reportId, section.code()))));
        }
        row.add(button("Nhận xét", () -> remark(section)));
        return row;
    }

    @Override
    public Component of(CommentLine comment) {
        return comment.resolvedAt() == null && marking
                ? button(
                        "Đã xử lý",
                        () -> act(() -> beans.remarks().settle(actor(), reportId, Long.parseLong(comment.id()))))
                : new Div();
    }

    /** Chair and deputy ask Ban CS-PL about a line (trade: question desk). */
    @Override
    public String asking() {
        return asks ? "hoi-dap/phieu?bao-cao=" + reportId : "";
    }

    private void accept(String section) {
        beans.sections().accept(actor(), reportId, section);
    }

    private void giveBack(SectionPage section) {
        var reason = area("Cần sửa gì");
        var before = section.reason();
        reason.setValue(before == null ? "" : before);
        new AskDialog(
                        "Trả lại phần " + section.code() + ". " + section.title(),
                        "Phần đã chấp nhận được khóa, đơn vị không sửa được nữa. Phần này trở về đơn vị khi"
                                + " anh/chị bấm «Trả lại báo cáo».",
                        "Đánh dấu cần sửa",
                        () -> {
                            beans.sections().giveBack(actor(), reportId, section.code(), reason.getValue());
                            after.run();
                        },
                        reason)
                .at("reason", reason)
                .open();
    }

    private void remark(SectionPage section) {
        var place = new Select<CellPage>();
        place.setLabel("Ở dòng (không bắt buộc)");
        place.setItems(cells(section).toList());
        place.setItemLabelGenerator(cell -> cell == null ? "Cả phần" : cell.key() + ". " + cell.label());
        place.setEmptySelectionAllowed(true);
        place.setEmptySelectionCaption("Cả phần");
        place.setWidthFull();
        var text = area("Nhận xét");
        new AskDialog(
                        "Nhận xét phần " + section.code(),
                        "Đơn vị đọc được nhận xét này ở đúng dòng.",
                        "Ghi nhận xét",
                        () -> {
                            var cell = place.getValue();
                            beans.remarks()
                                    .add(
                                            actor(),
                                            reportId,
                                            section.code(),
                                            cell == null ? null : cell.key(),
                                            text.getValue());
                            after.run();
                        },
                        place,
                        text)
                .at("text", text)
                .open();
    }

    private static Stream<CellPage> cells(SectionPage section) {
        return section.lines().stream().map(line -> line.cells()).flatMap(List::stream);
    }

    private static TextArea area(String label) {
        var area = new TextArea(label);
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        return area;
    }

    private void act(Runnable act) {
        act.run();
        after.run();
    }

    private static Button button(String words, Runnable act) {
        return new Button(words, click -> act.run());
    }

    private Actor actor() {
        return signedIn.actor();
    }
}
