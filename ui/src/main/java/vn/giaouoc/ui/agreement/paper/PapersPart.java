package vn.giaouoc.ui.agreement.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.paper.page.PapersPage;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.ui.agreement.part.AgreementPart;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.agreement.part.Section;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.PaperLink;

/** «Giấy tờ»: what can be printed, number and day, signed copies laid beside it, and how anybody checks one. */
@Singleton
class PapersPart implements AgreementPart {

    private final PaperBeans beans;

    PapersPart(PaperBeans beans) {
        this.beans = beans;
    }

    @Override
    public Section section() {
        return Section.PAPERS;
    }

    @Override
    public Component show(OpenAgreement open) {
        int number = open.page().version().number();
        var page = beans.papers().papers(open.actor(), open.id(), number);
        var whole = new Div(print(open, page));
        whole.addClassName("gu-ag-parts");
        whole.setWidthFull();
        whole.add(new HeadCard(page, open, beans));
        if (open.page().version().openedAt() != null || !page.files().isEmpty()) {
            whole.add(new FilesCard(page, open, beans));
        }
        if (open.state() != VersionState.DRAFT) {
            whole.add(check(open));
        }
        return whole;
    }

    private Component print(OpenAgreement open, PapersPage page) {
        var actor = open.actor();
        var address = beans.address().base();
        var pdf = new PaperLink(
                page.signed() ? "Tải bản chính thức (PDF)" : "Tải bản dự thảo (PDF)",
                PrintedFile.PDF,
                () -> beans.papers().pdf(actor, open.id(), page.version(), address));
        pdf.addClassName("gu-button-primary");
        return Blocks.section(
                "Bản in",
                Blocks.muted(
                        page.signed()
                                ? "Bản chính thức có trang chứng nhận chữ ký điện tử; mỗi lần tải là đúng cùng một tệp."
                                : "Chưa đủ chữ ký nên bản in ghi «Dự thảo»."),
                Blocks.row(
                        pdf,
                        new PaperLink(
                                "Tải bản sửa được (DOCX)",
                                PrintedFile.DOCX,
                                () -> beans.papers().docx(actor, open.id(), page.version(), address))));
    }

    private static Component check(OpenAgreement open) {
        var link = new Anchor("/xac-minh/" + open.page().codeShown(), "Trang xác minh");
        link.setRouterIgnore(true);
        return Blocks.section(
                "Xác minh",
                new Div("Mã xác minh " + open.page().codeShown()
                        + ". Ai cũng kiểm tra được bằng mã, bằng QR trên giấy hoặc thả tệp PDF vào trang xác minh; tên người"
                        + " được che bớt."),
                Blocks.row(link));
    }
}
