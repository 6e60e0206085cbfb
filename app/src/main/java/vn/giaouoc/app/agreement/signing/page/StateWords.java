package vn.giaouoc.app.agreement.signing.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.version.AgreementVersion;

/** What a state means for somebody who came to sign, and what comes next. */
final class StateWords {

    private StateWords() {}

    static String sign(VersionState state) {
        return switch (state) {
            case DRAFT, AGREED -> "○";
            case NEGOTIATING -> "◐";
            case OPEN -> "✎";
            case SIGNED -> "✓";
            case EXPIRED -> "▲";
            case REPLACED, CANCELLED -> "–";
        };
    }

    /** Null while it is open: the page itself says what to do. */
    static @Nullable String sentence(AgreementVersion version, VersionState state) {
        return switch (state) {
            case DRAFT -> NOT_SENT;
            case NEGOTIATING ->
                (version.reason() == null
                                ? "Nội dung đang được thương lượng, chưa mở ký."
                                : "Giao ước được đưa về thương lượng: " + full(version.reason()))
                        + " Khi mở ký, anh/chị quét lại mã trên màn chiếu.";
            case AGREED ->
                "Các bên đã thống nhất nội dung. Khi chủ tịch công đoàn mở ký, anh/chị bấm “Xem lại” hoặc quét lại mã.";
            case OPEN -> null;
            case SIGNED ->
                "Mọi bên đã ký" + (version.signedAt() == null ? "" : " lúc " + Times.paper(version.signedAt()))
                        + ". Giao ước đang có hiệu lực.";
            case REPLACED -> "Bản này đã được thay bằng bản sửa đổi mọi bên đã ký.";
            case EXPIRED ->
                "Hạn ký đã hết"
                        + (version.expiresOn() == null ? "" : " từ cuối ngày " + Days.text(version.expiresOn()))
                        + ". Nhờ chủ tịch công đoàn gia hạn để ký tiếp; chữ ký đã có vẫn giữ.";
            case CANCELLED -> "Giao ước đã bị hủy" + (version.reason() == null ? "." : ": " + full(version.reason()));
        };
    }

    /** What whoever scans the code of an agreement that was not sent yet is told. */
    static final String NOT_SENT = "Giao ước chưa được gửi tới các bên. Khi mở ký, anh/chị quét lại mã trên màn chiếu.";

    private static String full(String reason) {
        var first = reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
        return first.endsWith(".") ? first : first + ".";
    }
}
