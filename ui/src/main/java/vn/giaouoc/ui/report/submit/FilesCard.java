package vn.giaouoc.ui.report.submit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import vn.giaouoc.app.attachment.KeptFile;
import vn.giaouoc.app.attachment.Upload;
import vn.giaouoc.app.report.page.ReportPage;
import vn.giaouoc.ui.activity.form.FileBox;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Figures;

/** The stamped copy and other files beside the report. */
public class FilesCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;
    private static final int KILO = 1024;

    private final transient Deeds deeds;

    /** What the card does; the page then shows it anew. */
    public interface Deeds {
        void keep(Upload upload);

        void remove(long fileId);

        byte[] content(long fileId);
    }

    public FilesCard(ReportPage page, Deeds deeds) {
        this.deeds = deeds;
        addClassNames("gu-card", "gu-column");
        update(page);
    }

    /** Shows the files there are now. */
    public void update(ReportPage page) {
        removeAll();
        add(new H2("Tệp kèm theo"));
        if (page.files().isEmpty()) {
            add(Blocks.muted("Chưa có tệp nào. Bản ký, đóng dấu gửi dạng PDF hoặc ảnh JPG, mỗi tệp nhiều nhất 10 MB."));
        }
        page.files().forEach(file -> add(line(file, page.may().type())));
        if (page.may().type() && page.files().size() < MOST) {
            add(new FileBox(1, deeds::keep));
        }
    }

    private Component line(KeptFile file, boolean removable) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> content(file)), AttachmentType.DOWNLOAD, file.name());
        var row = Blocks.row(link, Blocks.muted(size(file) + ", " + Figures.time(file.uploadedAt())));
        if (removable) {
            var remove = new Button("Bỏ tệp", click -> deeds.remove(file.number()));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel("Bỏ tệp " + file.name());
            row.add(remove);
        }
        return row;
    }

    private DownloadResponse content(KeptFile file) {
        var bytes = deeds.content(file.number());
        return new DownloadResponse(new ByteArrayInputStream(bytes), file.name(), file.contentType(), bytes.length);
    }

    private static String size(KeptFile file) {
        return Figures.number(Math.max(1, file.size() / KILO)) + " kB";
    }
}
