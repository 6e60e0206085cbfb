package vn.giaouoc.app.pledge.writer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Refusal;

/** Every "no" to a pledge in one place, so that all doors say the same words. */
public final class PledgeRefusals {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private PledgeRefusals() {}

    /** The queue is full or the database is away; the device keeps the signature and comes back. */
    public static Refusal busy() {
        return Refusal.busy(
                "PLEDGES_BUSY",
                "Hệ thống đang bận, cam kết chưa ghi được. Anh/chị giữ trang này, máy sẽ tự gửi lại sau ít giây.");
    }

    /** No window, another year than asked, or the day is past. */
    public static Refusal windowClosed(int year) {
        return Refusal.conflict(
                "PLEDGE_WINDOW_CLOSED",
                "Đợt ký cam kết năm " + year + " của đơn vị không mở vào hôm nay. Anh/chị liên hệ chủ tịch công đoàn"
                        + " cơ sở để biết thời gian ký.");
    }

    static Refusal textChanged() {
        return Refusal.conflict(
                "TEXT_CHANGED",
                "Nội dung cam kết vừa được thay bằng bản mới. Anh/chị đọc lại bản mới rồi ký; bản cũ chưa được ghi.");
    }

    static Refusal linesMissing() {
        return Refusal.invalid(
                "LINES_MISSING",
                "Cam kết gồm tất cả các điều. Anh/chị đánh dấu đủ từng điều, hoặc chọn không ký nếu không đồng ý.");
    }

    static Refusal notAMember() {
        return Refusal.conflict(
                "NOT_ACTIVE",
                "Hôm nay chưa thấy tên anh/chị đang sinh hoạt ở công đoàn cơ sở nào. Anh/chị nhờ chủ tịch công đoàn cơ"
                        + " sở xem lại danh sách đoàn viên.");
    }

    static Refusal idTaken() {
        return Refusal.conflict(
                "PLEDGE_ID_TAKEN", "Lần gửi này không dùng được. Anh/chị tải lại trang và ký lại một lần nữa.");
    }

    static Refusal alreadySigned() {
        return Refusal.conflict(
                "ALREADY_SIGNED",
                "Anh/chị đã ký cam kết năm nay. Muốn thôi cam kết, anh/chị bấm Rút cam kết ở biên nhận.");
    }

    static Refusal nothingToWithdraw() {
        return Refusal.notFound(
                "NOTHING_TO_WITHDRAW",
                "Anh/chị chưa ký cam kết của năm này nên không có gì để rút. Tải lại trang để xem.");
    }

    static Refusal yearOver(int year, @Nullable LocalDate last) {
        return Refusal.conflict(
                "PLEDGE_YEAR_OVER",
                "Cuộc vận động năm " + year + " đã kết thúc" + (last == null ? "" : " ngày " + DAY.format(last))
                        + ", cam kết được giữ nguyên trong hồ sơ. Anh/chị liên hệ chủ tịch công đoàn cơ sở nếu cần.");
    }

    static Refusal signedOut() {
        return Refusal.signIn(
                "SESSION_ENDED", "Phiên đăng nhập đã kết thúc. Anh/chị nhập lại mã PIN, cam kết vẫn giữ trên máy này.");
    }
}
