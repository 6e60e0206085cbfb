package vn.giaouoc.ui.desk.invite;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import vn.giaouoc.app.desk.DeskPlace;
import vn.giaouoc.app.document.PaperSize;
import vn.giaouoc.app.document.PrintedFile;

/** The poster in the sizes printers have. */
public class PosterDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    public PosterDialog(DeskPlace place, Invitations invitations) {
        setHeaderTitle("Áp phích mời ký");
        setWidth("min(480px, 96vw)");
        var column = new Div(new Paragraph(
                "Áp phích có các điều cam kết và mã QR chung dẫn tới trang ký, không mang mã riêng của ai."));
        for (var size : PaperSize.values()) {
            column.add(download(invitations.poster(place, size), size));
        }
        column.addClassName("gu-desk-form");
        add(column);
        getFooter().add(new Button("Đóng", click -> close()));
    }

    private static Anchor download(PrintedFile file, PaperSize size) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(file.content()), file.name(), PrintedFile.PDF, file.content().length)),
                "Tải áp phích khổ " + size + " (PDF)");
        link.addClassName("gu-button");
        return link;
    }
}
