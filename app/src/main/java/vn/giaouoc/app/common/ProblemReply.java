package vn.giaouoc.app.common;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the server itself refuses (unknown path, unreadable JSON, body too large) in the same form as our refusals. */
@Singleton
class ProblemReply implements ErrorResponseProcessor<Map<String, Object>> {

    @Override
    public MutableHttpResponse<Map<String, Object>> processResponse(
            ErrorContext error, MutableHttpResponse<?> response) {
        var status = response.status();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", status.getCode());
        body.put("code", status.name());
        body.put("title", status.getReason());
        body.put("detail", sentence(status));
        return response.body(body).contentType(MediaType.of("application/problem+json"));
    }

    private static String sentence(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "Không có gì ở địa chỉ này. Hãy kiểm tra lại đường dẫn hoặc mở từ trang đầu.";
            case METHOD_NOT_ALLOWED -> "Địa chỉ này không nhận kiểu yêu cầu đã gửi. Hãy xem lại tài liệu API.";
            case UNAUTHORIZED -> "Anh/chị chưa đăng nhập hoặc phiên đã hết. Hãy đăng nhập lại.";
            case FORBIDDEN -> "Anh/chị không có quyền làm việc này.";
            case REQUEST_ENTITY_TOO_LARGE -> "Dữ liệu gửi lên quá lớn. Tệp không được quá 20 MB.";
            case UNSUPPORTED_MEDIA_TYPE -> "Dữ liệu gửi lên không đúng kiểu. Hãy gửi JSON hoặc tệp như tài liệu API.";
            default ->
                status.getCode() < 500
                        ? "Yêu cầu chưa đúng: dữ liệu thiếu, sai kiểu hoặc không đọc được. Hãy xem lại tài liệu API."
                        : "Cổng gặp lỗi ngoài ý muốn. Anh/chị thử lại sau ít phút.";
        };
    }
}
