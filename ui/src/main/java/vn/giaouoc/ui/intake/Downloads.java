package vn.giaouoc.ui.intake;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Workbooks made at the moment they are asked for. */
final class Downloads {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Downloads() {}

    static DownloadHandler xlsx(String name, Consumer<OutputStream> writer) {
        return DownloadHandler.fromInputStream(event -> {
            var out = new ByteArrayOutputStream();
            writer.accept(out);
            return new DownloadResponse(new ByteArrayInputStream(out.toByteArray()), name, XLSX, out.size());
        });
    }
}
