package vn.giaouoc.app.agreement.signing.reminder;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.AgreementCode;

/** What a reminder says; no names of people, it is read in a group chat. */
final class ReminderWords {

    private static final int NAMED = 12;

    private ReminderWords() {}

    static String text(
            Agreement agreement, String unit, @Nullable LocalDate lastDay, List<String> parties, String link) {
        return """
                Kính gửi: %s.
                %s (%s) đang chờ anh/chị ký%s.
                Ký trên điện thoại, khoảng 3 phút: %s
                Đăng nhập bằng số điện thoại (hoặc mã đoàn viên) và mã PIN, đọc rồi bấm ký. Chưa đồng ý thì bấm “Không ký” và ghi lý do.
                Mã giao ước: %s.""".formatted(
                        named(parties),
                        agreement.title(),
                        unit,
                        lastDay == null ? "" : ", hạn đến hết ngày " + Days.text(lastDay),
                        link,
                        new AgreementCode(agreement.code()).shown());
    }

    private static String named(List<String> parties) {
        return parties.size() <= NAMED
                ? String.join("; ", parties)
                : String.join("; ", parties.subList(0, NAMED)) + " và " + (parties.size() - NAMED) + " bên khác";
    }
}
