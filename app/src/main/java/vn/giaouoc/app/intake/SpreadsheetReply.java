package vn.giaouoc.app.intake;

import io.micronaut.http.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;

/** An XLSX file as an answer. */
final class SpreadsheetReply {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SpreadsheetReply() {}

    static HttpResponse<byte[]> named(String name, Consumer<OutputStream> write) {
        var out = new ByteArrayOutputStream();
        write.accept(out);
        return HttpResponse.ok(out.toByteArray())
                .contentType(XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
