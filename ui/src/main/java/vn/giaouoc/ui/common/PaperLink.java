package vn.giaouoc.ui.common;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import vn.giaouoc.app.document.PrintedFile;

/** A link that prints a paper the moment it is pressed and hands it over as a file. */
public class PaperLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /** {@code type} such as {@link PrintedFile#PDF}. */
    public PaperLink(String words, String type, Supplier<PrintedFile> print) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    var file = print.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(file.content()), file.name(), type, file.content().length);
                }),
                AttachmentType.DOWNLOAD,
                words);
        addClassName("gu-button");
    }
}
