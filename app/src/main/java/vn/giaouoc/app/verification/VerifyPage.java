package vn.giaouoc.app.verification;

import java.util.stream.Collectors;
import vn.giaouoc.app.verification.Finding.Mood;
import vn.giaouoc.db.common.Refusal;

/** The words and marks of the public verification page. */
final class VerifyPage {

    private static final String FRAME = """
            <!doctype html>
            <html lang="vi"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>Xác minh biên nhận, văn bản - Giao Ước</title>
            <link rel="stylesheet" href="/xac-minh/trang/verify.css">
            <script type="module" src="/xac-minh/trang/verify.js"></script></head>
            <body><header><span aria-hidden="true" class="mark"></span>Giao Ước · Xác minh</header>
            <main>%s
            <form action="/xac-minh" method="get"><label for="ma">Tra theo mã 12 ký tự</label>
            <input id="ma" name="ma" autocomplete="off" autocapitalize="characters" placeholder="7K3M-9QXT-2B4D" required>
            <button type="submit">Tra mã</button></form>
            <form action="/xac-minh/tep" method="post" enctype="multipart/form-data" id="file-form">
            <label for="tep">Kiểm tra tệp văn bản (PDF, tối đa 20 MB)</label>
            <input id="tep" name="tep" type="file" required>
            <p id="file-note" class="note" aria-live="polite">Tệp chỉ được đọc để tính mã SHA-256, không được lưu lại.</p>
            <button type="submit">Kiểm tra tệp</button></form></main></body></html>
            """;

    private VerifyPage() {}

    static String form() {
        return FRAME.formatted("<h1>Xác minh biên nhận, văn bản</h1><p>Gõ mã 12 ký tự in trên biên nhận, văn bản, hoặc"
                + " chọn tệp PDF đã nhận. Trang này chỉ cho biết biên nhận, văn bản có thật và còn nguyên hay không, không"
                + " hiện thông tin cá nhân.</p>");
    }

    static String refused(Refusal refusal) {
        return FRAME.formatted(block(Mood.UNKNOWN, "Chưa xác minh được", refusal.sentence()));
    }

    static String of(Finding finding) {
        var lines = finding.lines().stream()
                .map(line -> "<dt>" + escaped(line.term()) + "</dt><dd>" + escaped(line.value()) + "</dd>")
                .collect(Collectors.joining());
        return FRAME.formatted(block(finding.mood(), finding.title(), finding.words())
                + (lines.isEmpty() ? "" : "<dl>" + lines + "</dl>"));
    }

    private static String block(Mood mood, String title, String words) {
        return "<section class=\"state " + mood.style() + "\"><h1><span aria-hidden=\"true\">" + mood.mark()
                + "</span> " + escaped(title) + "</h1><p>" + escaped(words) + "</p></section>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
