package vn.giaouoc.ui.report.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.giaouoc.app.report.review.bulk.BulkApproval;
import vn.giaouoc.app.report.review.bulk.BulkApproved;
import vn.giaouoc.app.report.review.bulk.BulkLine;
import vn.giaouoc.app.report.review.bulk.BulkPick;
import vn.giaouoc.ui.access.AskDialog;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;
import vn.giaouoc.ui.shell.Notices;
import vn.giaouoc.ui.shell.SignedIn;

/** Approving many: each is shown with what a reviewer should know before; what cannot be approved stays out. */
final class BulkDialog {

    private final BulkApproval bulk;
    private final SignedIn signedIn;
    private final List<BulkLine> lines;
    private final Runnable after;

    BulkDialog(BulkApproval bulk, SignedIn signedIn, List<Long> chosen, Runnable after) {
        this.bulk = bulk;
        this.signedIn = signedIn;
        this.lines = bulk.preview(signedIn.actor(), chosen);
        this.after = after;
    }

    void open() {
        long ready = lines.stream().filter(BulkLine::ready).count();
        new AskDialog(
                        "Duyệt " + ready + " báo cáo",
                        "Số liệu đã nộp của các đơn vị này được dùng để tổng hợp. Báo cáo nào không duyệt được thì giữ"
                                + " nguyên.",
                        "Duyệt " + ready + " báo cáo",
                        this::approve,
                        preview())
                .open();
    }

    private Component preview() {
        var list = new UnorderedList();
        list.addClassName("gu-rp-trail");
        lines.forEach(line -> list.add(item(line)));
        return list;
    }

    private static ListItem item(BulkLine line) {
        var item = new ListItem(new Div(line.unitName()));
        var obstacle = line.obstacle();
        if (obstacle != null) {
            item.add(new StatusBadge(Mood.BAD, obstacle));
        } else if (line.worthALook()) {
            item.add(new StatusBadge(
                    Mood.ATTENTION,
                    "%d số ghi khác cổng, %d lưu ý đã chấp nhận, %d nhận xét chưa xử lý"
                            .formatted(line.overridden(), line.warnings(), line.remarks())));
        } else {
            item.add(Blocks.muted("Không có gì phải lưu ý"));
        }
        return item;
    }

    private void approve() {
        var picks = lines.stream()
                .filter(BulkLine::ready)
                .map(line -> new BulkPick(line.reportId(), line.number()))
                .toList();
        var done = bulk.approve(signedIn.actor(), picks);
        Notices.done(sentence(done));
        after.run();
    }

    private static String sentence(BulkApproved done) {
        var approved = "Đã duyệt " + done.approved().size() + " báo cáo.";
        return done.refused().isEmpty()
                ? approved
                : approved + " " + done.refused().size() + " báo cáo chưa duyệt được: "
                        + done.refused().getFirst().sentence();
    }
}
