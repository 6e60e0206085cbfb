package vn.giaouoc.app.openapi;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** The head of the generated description. */
@OpenAPIDefinition(info = @Info(title = "Giao Ước", version = "1", description = """
                                Cổng cuộc vận động của công đoàn: cùng các dịch vụ mà màn hình và trang điện thoại dùng.

                                Mã số (id) là chuỗi. Ngày giờ theo ISO 8601; ngày và năm tính theo giờ Việt Nam. Lời từ chối \
                                là `application/problem+json` với `code` cố định và `detail` là câu tiếng Việt nói rõ \
                                phải làm gì tiếp."""))
final class ApiTitle {

    private ApiTitle() {}
}
