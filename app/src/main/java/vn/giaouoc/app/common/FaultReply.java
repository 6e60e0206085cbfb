package vn.giaouoc.app.common;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giaouoc.db.common.Refusal;

/**
 * The other kind of no: a fault of ours. It is logged with an id; the person sees the id and a plain apology, never a
 * stack trace. A database that is away is 503 with Retry-After, never 500.
 */
@Singleton
class FaultReply implements ExceptionHandler<Exception, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultReply.class);

    @Override
    public HttpResponse<?> handle(HttpRequest request, Exception fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return RefusalReply.reply(refusal);
            }
        }
        if (Faults.isDatabaseAway(fault)) {
            return RefusalReply.reply(Refusal.busy(
                    "DATABASE_AWAY",
                    "Cổng chưa nối được cơ sở dữ liệu. Những gì đã gửi vẫn còn nguyên; anh/chị thử lại sau ít giây."));
        }
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("fault {} at {}", id, request.getPath(), fault);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", 500);
        body.put("code", "FAULT");
        body.put("title", "Internal Server Error");
        body.put(
                "detail",
                "Cổng gặp lỗi ngoài ý muốn (mã " + id + "). Anh/chị thử lại; nếu vẫn lỗi, báo mã này cho quản trị.");
        return HttpResponse.serverError(body).contentType(MediaType.of("application/problem+json"));
    }
}
