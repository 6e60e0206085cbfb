package vn.giaouoc.app.spreadsheet.table;

import io.micronaut.http.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;

/** An XLSX file as an answer. */
public final class SpreadsheetReply {

    /** What such a file is called over HTTP. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SpreadsheetReply() {}

    /** The table under its own name. */
    public static HttpResponse<byte[]> of(SheetTable table) {
        return reply(table.name().file(), table.xlsx());
    }

    public static HttpResponse<byte[]> named(String name, Consumer<OutputStream> write) {
        var out = new ByteArrayOutputStream();
        write.accept(out);
        return reply(name, out.toByteArray());
    }

    private static HttpResponse<byte[]> reply(String name, byte[] content) {
        return HttpResponse.ok(content)
                .contentType(XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
