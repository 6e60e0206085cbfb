package vn.giaouoc.app.invitation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.db.common.Refusal;

/** What invitations say. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int LONGEST = 120;

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** What to do with a card, in the order of doing it. */
    static List<String> steps(Occasion occasion) {
        return List.of(
                "1. Mở Zalo hoặc máy ảnh, quét mã QR.",
                "2. Trả lời một câu hỏi, tự chọn mã PIN 6 số.",
                "3. Đọc " + occasion.window().text().items().size() + " điều, bấm Ký cam kết.");
    }

    /** What to do before a poster, whose code is nobody's own. */
    static List<String> posterSteps(Occasion occasion) {
        return List.of(
                "1. Quét mã QR bằng Zalo hoặc máy ảnh.",
                "2. Nhập số điện thoại (hoặc mã đoàn viên) và mã PIN. Lần đầu: dùng thẻ QR riêng của anh/chị.",
                "3. Đọc " + occasion.window().text().items().size() + " điều, bấm Ký cam kết.");
    }

    /** Who helps: what was typed, else the one who invites, with the office held at the unit. */
    static String helper(String typed, Actor actor, Occasion occasion) {
        var clean = typed.strip().replaceAll("\\s+", " ");
        if (clean.length() > LONGEST) {
            throw Refusal.invalid(
                            "HELPER_TOO_LONG",
                            "Phần «Cần giúp thì hỏi» dài quá " + LONGEST
                                    + " chữ. Anh/chị chỉ ghi tên, chức danh và cách liên hệ.")
                    .with("field", "askWhom");
        }
        if (!clean.isEmpty()) {
            return clean;
        }
        var unitId = occasion.unit().organisationId();
        return actor.grants().stream()
                .filter(grant -> grant.organisationId() == unitId)
                .map(Grant::title)
                .findFirst()
                .map(title -> actor.name() + ", " + title)
                .orElseGet(() -> actor.isSystem() ? "Chủ tịch công đoàn cơ sở" : actor.name());
    }

    /** For a group chat: everybody comes in by phone number or card. */
    static String forGroup(Occasion occasion, String link, String helper) {
        return """
                %s
                Mời các anh/chị đoàn viên ký cam kết %s.
                Ký trên điện thoại, khoảng 2 phút: %s
                Ai đã có thẻ QR thì quét mã trên thẻ; ai đã có mã PIN thì nhập số điện thoại và mã PIN.
                Hạn ký: hết ngày %s. Việc ký là tự nguyện.
                Chưa có thẻ hoặc cần giúp: %s.""".formatted(
                        occasion.unit().name(),
                        occasion.title(),
                        link,
                        day(occasion.window().lastDay()),
                        helper);
    }

    /** For one person alone: the link is a key, so the words say so. */
    static String forOne(Occasion occasion, String name, String link, String helper) {
        return """
                Gửi anh/chị %s,
                Đây là đường dẫn riêng của anh/chị để ký cam kết %s: %s
                Mở đường dẫn, trả lời một câu hỏi, tự chọn mã PIN 6 số, rồi đọc và ký.
                Hạn ký: hết ngày %s. Việc ký là tự nguyện. Xin đừng chuyển đường dẫn này cho người khác.
                Cần giúp: %s.""".formatted(name, occasion.title(), link, day(occasion.window().lastDay()), helper);
    }
}
