package vn.giaouoc.app.pledge;

import io.micronaut.serde.annotation.Serdeable;

/**
 * The choice about personal data, apart from the pledge, never ticked beforehand and not needed for signing (Luật
 * 91/2025/QH15; trade: 4.3).
 *
 * @param id names this wording for ever
 */
@Serdeable
public record Consent(String id, String text) {

    /** The wording that is shown now. */
    public static final Consent CURRENT = new Consent(
            "consent-1",
            "Tôi đồng ý để công đoàn lưu họ tên, đơn vị, thời điểm và kết quả ký cam kết của tôi để tổng hợp cuộc vận"
                    + " động. Tôi có thể rút lại sự đồng ý này bất cứ lúc nào.");
}
