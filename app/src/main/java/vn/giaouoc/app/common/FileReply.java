package vn.giaouoc.app.common;

import io.micronaut.http.HttpResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file as an answer: to be saved rather than shown, so that nothing in it runs here, and kept by nobody on the way. */
public final class FileReply {

    private FileReply() {}

    /** The file under its name, which may hold any letters. */
    public static HttpResponse<byte[]> of(byte[] content, String name, String type) {
        var written = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return HttpResponse.ok(content)
                .contentType(type)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + written);
    }
}
