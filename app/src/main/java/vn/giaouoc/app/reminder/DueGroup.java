package vn.giaouoc.app.reminder;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.giaouoc.app.reminder.due.Due;

/**
 * Unions that owe the same thing by the same day.
 *
 * @param daysPast days from the last day: -3 is three days to go, 1 is one day late
 * @param units by name
 * @param words ready to be pasted into a group chat; names unions, never a person
 */
@Serdeable
public record DueGroup(
        String what,
        LocalDate lastDay,
        long daysPast,
        boolean overdue,
        String standing,
        List<Unit> units,
        String words) {

    private static final int NAMED = 30;

    /** One union that owes it. */
    @Serdeable
    public record Unit(String id, String name, String words) {}

    /** Whether the last day is past, as people say it. */
    public String label() {
        return overdue ? "Quá hạn" : "Sắp đến hạn";
    }

    /** {@code units} by name and id, parted by a tab. */
    static DueGroup of(SortedMap<String, Due> units, LocalDate today) {
        var due = units.firstEntry().getValue();
        var lines = units.entrySet().stream()
                .map(entry -> unit(entry.getKey().split("\t", 2)[0], entry.getValue(), today))
                .toList();
        return new DueGroup(
                due.what(),
                due.lastDay(),
                due.daysPast(today),
                due.overdue(today),
                due.standing(today),
                lines,
                words(due, lines.stream().map(Unit::name).toList(), today));
    }

    private static Unit unit(String name, Due due, LocalDate today) {
        return new Unit(
                Long.toString(due.organisationId()),
                name,
                "Kính gửi %s: %s (%s). Đơn vị chưa nộp. Nhờ anh/chị mở cổng Giao Ước, trang «Việc cần làm», để hoàn thành."
                        .formatted(name, due.what(), due.standing(today)));
    }

    private static String words(Due due, List<String> names, LocalDate today) {
        var named = names.stream().limit(NAMED).map(name -> "- " + name).collect(Collectors.joining("\n"));
        var more = names.size() > NAMED ? "\n- và %d đơn vị khác".formatted(names.size() - NAMED) : "";
        return """
                Kính gửi anh/chị chủ tịch các công đoàn cơ sở,
                %s: %s.
                Còn %d đơn vị chưa nộp:
                %s
                Nhờ anh/chị mở cổng Giao Ước, trang «Việc cần làm», để hoàn thành. Vướng mắc, anh/chị hỏi ở mục «Phiếu hỏi - đáp». Trân trọng cảm ơn.""".formatted(due.what(), due.standing(today), names.size(), named + more);
    }
}
