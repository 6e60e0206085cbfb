package vn.giaouoc.app.reminder.mail;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaouoc.app.reminder.due.Due;
import vn.giaouoc.db.reminder.Recipient;
import vn.giaouoc.db.reminder.ReminderNotice;

/** What a reminder letter says: one letter for everything that waits for one person. */
@Singleton
class MailWords {

    private final String portal;

    MailWords(@Property(name = "portal.public-url", defaultValue = "") String address) {
        var clean = address.strip();
        portal = clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
    }

    Letter letter(Recipient person, String address, List<ReminderNotice> notices, LocalDate today) {
        var first = due(notices.getFirst());
        var subject = notices.size() == 1
                ? "Nhắc hạn: " + first.what()
                : "Nhắc hạn: " + notices.size() + " việc, gần nhất là " + first.what();
        var lines = notices.stream().map(notice -> line(due(notice), today)).collect(Collectors.joining("\n"));
        return new Letter(address, subject, """
                Kính gửi anh/chị %s,

                Cổng Giao Ước nhắc anh/chị:
                %s

                Việc đã nộp sau khi thư này được gửi thì anh/chị bỏ qua. Muốn chỉ nhận nhắc trên cổng: vào «Tài khoản của tôi», bỏ chọn «Nhận thư nhắc hạn».
                Thư tự động, xin không trả lời.
                """.formatted(person.name(), lines));
    }

    private String line(Due due, LocalDate today) {
        var where = portal.isEmpty() ? "Mở cổng, trang «Việc cần làm»." : "Mở: " + portal + "/" + due.link();
        return "- %s: %s. %s".formatted(due.what(), due.standing(today), where);
    }

    /** As due as it was when the reminder was made. */
    private static Due due(ReminderNotice notice) {
        return new Due(notice.subject(), notice.organisationId(), notice.what(), notice.lastDay(), true, notice.link());
    }
}
