package vn.giaouoc.ui.report.list;

import com.vaadin.flow.component.html.Div;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.app.report.paper.list.UnitListService;
import vn.giaouoc.app.report.review.queue.QueueQuestion;
import vn.giaouoc.ui.common.PaperLink;
import vn.giaouoc.ui.shell.SignedIn;

/** The list of units on paper: to be printed, and to be edited. */
public class UnitListLinks extends Div {

    private static final long serialVersionUID = 1L;

    public UnitListLinks(UnitListService lists, SignedIn signedIn, QueueQuestion question) {
        addClassName("gu-row");
        add(
                new PaperLink(
                        "In danh sách đơn vị (PDF)", PrintedFile.PDF, () -> lists.pdf(signedIn.actor(), question)),
                new PaperLink(
                        "Danh sách đơn vị (DOCX)", PrintedFile.DOCX, () -> lists.docx(signedIn.actor(), question)));
    }
}
