package vn.giaouoc.ui.agreement.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import vn.giaouoc.app.agreement.paper.file.BringPaper;
import vn.giaouoc.app.agreement.paper.page.PaperLine;
import vn.giaouoc.app.agreement.paper.page.PapersPage;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.PaperLink;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;
import vn.giaouoc.ui.shell.Notices;

/** Files of a version: what the portal issued and what the unit laid beside it. */
class FilesCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final transient PapersPage page;
    private final transient OpenAgreement open;
    private final transient PaperBeans beans;
    private final Div told = new Div();

    FilesCard(PapersPage page, OpenAgreement open, PaperBeans beans) {
        this.page = page;
        this.open = open;
        this.beans = beans;
        addClassName("gu-section");
        setWidthFull();
        add(new H2("Tệp đã có"));
        if (page.files().isEmpty()) {
            add(Blocks.empty("Chưa có tệp nào. Sau khi ký tay, đóng dấu, quét và đưa lên đây."));
        } else {
            var list = new Div();
            list.addClassName("gu-ag-list");
            page.files().forEach(file -> list.add(line(file)));
            add(list);
        }
        if (page.mayEnter()) {
            told.getElement().setAttribute("role", "status");
            add(upload(), told);
        }
    }

    private Component line(PaperLine file) {
        var actor = open.actor();
        var link = new PaperLink("Tải " + file.fileName(), file.contentType(), () -> {
            var kept = beans.files().file(actor, open.id(), Long.parseLong(file.id()));
            return new PrintedFile(kept.fileName(), kept.content(), 0);
        });
        var row = new Div(
                link,
                new StatusBadge(
                        file.replacedBy() == null ? Mood.DONE : Mood.IDLE,
                        file.kindText() + (file.replacedBy() == null ? "" : ", đã có bản mới hơn")),
                Blocks.muted(
                        Figures.time(file.madeAt()) + ", " + Figures.number(Math.max(1, file.bytes() / 1024)) + " kB"
                                + (file.signatures() > 0
                                        ? ", có " + file.signatures() + " chữ ký số (cổng không kiểm tra chứng thư)"
                                        : "")),
                Blocks.muted("SHA-256: " + file.sha256()));
        row.addClassNames("gu-ag-line", "gu-ag-file");
        return row;
    }

    private Component upload() {
        var upload = new Upload(UploadHandler.inMemory((data, bytes) -> bring(data.fileName(), bytes)));
        upload.setAcceptedFileTypes("application/pdf", "image/jpeg", "image/png");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setMaxFiles(1);
        upload.addFileRejectedListener(
                event -> tell(Mood.BAD, "Chưa đưa lên: chỉ nhận PDF, JPG, PNG tới 10 MB. Anh/chị chọn tệp khác."));
        var words = Blocks.muted("Đưa bản quét đã ký, đóng dấu hoặc bản PDF có chữ ký số (PDF, JPG, PNG, tới 10 MB).");
        return new Div(words, upload);
    }

    private void bring(String name, byte[] content) {
        try {
            beans.files().bring(open.actor(), new BringPaper(open.id(), page.version(), null, name, content));
        } catch (Refusal refusal) {
            tell(Mood.BAD, refusal.sentence());
            return;
        }
        Notices.done("Đã giữ tệp " + name + ".");
        open.changed().run();
    }

    private void tell(Mood mood, String words) {
        told.removeAll();
        told.add(new StatusBadge(mood, words));
    }
}
