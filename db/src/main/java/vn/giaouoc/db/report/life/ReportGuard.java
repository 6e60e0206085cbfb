package vn.giaouoc.db.report.life;

import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.mark.SectionMark;
import vn.giaouoc.db.report.mark.SectionState;

/** What must hold before a move; each says what it expected, what it found and what to do next. */
public enum ReportGuard {
    /** Every hard check holds. */
    HARD_CHECKS_PASS(ReportGuard::hardChecksPass),
    /** Every soft check holds or was accepted with a reason. */
    WARNINGS_ACCEPTED(ReportGuard::warningsAccepted),
    /** Nobody decides on the report of a unit he or she has an office in (trade: part 5; BD-38). */
    NOT_OWN_REPORT(ReportGuard::notOwnReport),
    /** Whoever sends back, exempts or reopens says why. */
    REASON_GIVEN(ReportGuard::reasonGiven),
    /** At least one section is returned, each with its reason. */
    SECTION_RETURNED(ReportGuard::sectionReturned),
    /** No section is returned. */
    NO_SECTION_RETURNED(ReportGuard::noSectionReturned),
    /** A day by which it is due again, from today on. */
    DUE_AGAIN_AHEAD(ReportGuard::dueAgainAhead);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Function<ReportFacts, @Nullable Refusal> rule;

    ReportGuard(Function<ReportFacts, @Nullable Refusal> rule) {
        this.rule = rule;
    }

    /** The refusal, or null when the guard lets pass. */
    public @Nullable Refusal refusal(ReportFacts facts) {
        return rule.apply(facts);
    }

    private static @Nullable Refusal hardChecksPass(ReportFacts facts) {
        var broken = facts.broken();
        return broken.isEmpty()
                ? null
                : Refusal.invalid(
                                "CHECKS_BROKEN",
                                "Còn %d chỗ phải sửa trước khi nộp. Chỗ đầu tiên: %s"
                                        .formatted(
                                                broken.size(), broken.getFirst().sentence()))
                        .with("field", broken.getFirst().cell())
                        .with("cells", ReportFacts.sentences(broken));
    }

    private static @Nullable Refusal warningsAccepted(ReportFacts facts) {
        var left = facts.unaccepted();
        return left.isEmpty()
                ? null
                : Refusal.invalid(
                                "WARNINGS_OPEN",
                                "Còn %d lưu ý chưa xác nhận. Anh/chị sửa số liệu hoặc ghi lý do cho từng lưu ý. Lưu ý đầu tiên: %s"
                                        .formatted(left.size(), left.getFirst().sentence()))
                        .with("field", left.getFirst().cell())
                        .with("cells", ReportFacts.sentences(left));
    }

    private static @Nullable Refusal notOwnReport(ReportFacts facts) {
        return facts.own()
                ? Refusal.forbidden(
                        "OWN_REPORT",
                        "Anh/chị giữ chức vụ ở đơn vị này nên không thẩm định báo cáo của chính đơn vị mình. Hãy để người"
                                + " khác ở công đoàn cấp trên làm.")
                : null;
    }

    private static @Nullable Refusal reasonGiven(ReportFacts facts) {
        var reason = facts.reason();
        return reason != null && !reason.isBlank()
                ? null
                : Refusal.invalid("REASON_NEEDED", "Anh/chị ghi lý do để đơn vị được biết.")
                        .with("field", "reason");
    }

    private static @Nullable Refusal sectionReturned(ReportFacts facts) {
        var returned = facts.sections().stream()
                .filter(mark -> mark.state() == SectionState.RETURNED)
                .toList();
        if (returned.isEmpty()) {
            return Refusal.invalid(
                            "NO_SECTION_RETURNED",
                            "Anh/chị chọn ít nhất một phần cần sửa và ghi lý do; các phần khác giữ nguyên kết quả.")
                    .with("field", "sections");
        }
        var silent = returned.stream().filter(SectionMark::silent).findFirst();
        return silent.map(mark -> Refusal.invalid(
                                "SECTION_REASON_NEEDED",
                                "Phần %s được trả lại nhưng chưa có lý do. Anh/chị ghi rõ cần sửa gì."
                                        .formatted(mark.section()))
                        .with("field", "sections." + mark.section()))
                .orElse(null);
    }

    private static @Nullable Refusal noSectionReturned(ReportFacts facts) {
        var returned = facts.sections().stream()
                .filter(mark -> mark.state() == SectionState.RETURNED)
                .map(SectionMark::section)
                .collect(Collectors.joining(", "));
        return returned.isEmpty()
                ? null
                : Refusal.conflict(
                        "SECTIONS_RETURNED",
                        "Chỉ duyệt khi không còn phần nào bị trả lại; đang trả lại phần %s. Anh/chị bỏ đánh dấu hoặc trả lại báo cáo."
                                .formatted(returned));
    }

    private static @Nullable Refusal dueAgainAhead(ReportFacts facts) {
        var day = facts.againDueOn();
        if (day == null) {
            return Refusal.invalid("DUE_AGAIN_NEEDED", "Anh/chị chọn hạn nộp lại cho đơn vị.")
                    .with("field", "againDueOn");
        }
        return day.isBefore(facts.today())
                ? Refusal.invalid(
                                "DUE_AGAIN_OVER",
                                "Hạn nộp lại phải từ hôm nay, %s, trở đi; đang chọn %s."
                                        .formatted(facts.today().format(DAY), day.format(DAY)))
                        .with("field", "againDueOn")
                : null;
    }
}
