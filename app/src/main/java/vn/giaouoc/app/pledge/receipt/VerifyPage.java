package vn.giaouoc.app.pledge.receipt;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import vn.giaouoc.db.common.Refusal;

/** The words and marks of the public verification page. */
final class VerifyPage {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private static final String FRAME = """
            <!doctype html>
            <html lang="vi"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>Xác minh biên nhận - Giao Ước</title>
            <link rel="stylesheet" href="/xac-minh/trang/verify.css"></head>
            <body><header><span aria-hidden="true" class="mark"></span>Giao Ước · Xác minh biên nhận</header>
            <main>%s
            <form action="/xac-minh" method="get"><label for="ma">Tra mã biên nhận khác</label>
            <input id="ma" name="ma" autocomplete="off" autocapitalize="characters" placeholder="7K3M-9QXT-2B4D" required>
            <button type="submit">Tra mã</button></form></main></body></html>
            """;

    private VerifyPage() {}

    static String form() {
        return FRAME.formatted(
                "<h1>Xác minh biên nhận cam kết</h1><p>Gõ mã 12 ký tự in trên biên nhận. Trang này chỉ cho"
                        + " biết biên nhận có thật hay không, không hiện thông tin cá nhân.</p>");
    }

    static String refused(Refusal refusal) {
        return FRAME.formatted("<section class=\"state unknown\"><h1><span aria-hidden=\"true\">?</span> Chưa xác minh"
                + " được</h1><p>" + escaped(refusal.sentence()) + "</p></section>");
    }

    static String of(PublicReceipt receipt) {
        return FRAME.formatted(state(receipt) + "<dl>"
                + line("Mã biên nhận", receipt.code())
                + line("Cuộc vận động", receipt.campaignShortName() + ", năm " + receipt.year())
                + line("Người ký", receipt.maskedName())
                + line("Đơn vị", receipt.unit())
                + line("Thời điểm", SHOWN.format(OffsetDateTime.parse(receipt.signedAt())) + " (GMT+7)")
                + line("Cách ký", receipt.method().label())
                + line("SHA-256", receipt.digest())
                + "</dl>");
    }

    private static String state(PublicReceipt receipt) {
        return switch (receipt.state()) {
            case SIGNED ->
                block(
                        "valid",
                        "✓",
                        "Biên nhận có hiệu lực",
                        "Cam kết này đang được lưu trên hệ thống đúng như biên nhận.");
            case WITHDRAWN ->
                block("withdrawn", "↩", "Cam kết đã được rút", "Biên nhận có thật; người ký đã rút cam kết sau đó.");
            case DECLINED ->
                block("withdrawn", "–", "Ghi nhận không ký", "Biên nhận có thật; đây là lựa chọn không ký cam kết.");
        };
    }

    private static String block(String kind, String mark, String title, String words) {
        return "<section class=\"state " + kind + "\"><h1><span aria-hidden=\"true\">" + mark + "</span> " + title
                + "</h1><p>" + words + "</p></section>";
    }

    private static String line(String term, String value) {
        return "<dt>" + term + "</dt><dd>" + escaped(value) + "</dd>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
