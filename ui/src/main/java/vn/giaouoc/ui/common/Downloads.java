package vn.giaouoc.ui.common;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.giaouoc.app.spreadsheet.table.SheetTable;
import vn.giaouoc.app.spreadsheet.table.SpreadsheetReply;

/** Workbooks made at the moment they are asked for. */
public final class Downloads {

    private Downloads() {}

    public static DownloadHandler xlsx(String name, Consumer<OutputStream> writer) {
        return DownloadHandler.fromInputStream(event -> {
            var out = new ByteArrayOutputStream();
            writer.accept(out);
            return file(name, out.toByteArray());
        });
    }

    /** «Tải Excel» below a table. */
    public static Div table(Supplier<SheetTable> table) {
        return Blocks.row(table(table, "Tải Excel"));
    }

    /** A link to the table as it is when it is pressed. */
    public static Anchor table(Supplier<SheetTable> table, String words) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var made = table.get();
            return file(made.name().file(), made.xlsx());
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, words);
        link.addClassName("gu-button");
        return link;
    }

    private static DownloadResponse file(String name, byte[] content) {
        return new DownloadResponse(new ByteArrayInputStream(content), name, SpreadsheetReply.XLSX, content.length);
    }
}
