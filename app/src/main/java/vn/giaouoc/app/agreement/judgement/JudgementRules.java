package vn.giaouoc.app.agreement.judgement;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.agreement.text.ContentRules;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.db.agreement.judgement.AgreementJudgement;
import vn.giaouoc.db.agreement.judgement.JudgementKind;
import vn.giaouoc.db.agreement.judgement.JudgementLine;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Target;
import vn.giaouoc.db.common.Refusal;

/** What a judgement may say and when it may change. */
@Singleton
class JudgementRules {

    private static final int NOTE = 500;
    private static final int REMARK = 4000;

    private final Times times;

    JudgementRules(Times times) {
        this.times = times;
    }

    /** A text all have signed and nobody is amending; once the final judgement stands, mid-year is over. */
    void requireJudgeable(HeldAgreement held, JudgementKind kind) {
        if (held.agreement().workingId() != null) {
            throw Refusal.conflict(
                    "AMENDMENT_ON_ITS_WAY",
                    "Đang có bản sửa đổi chưa ký xong. Anh/chị hoàn tất hoặc hủy bản sửa đổi rồi đánh giá.");
        }
        if (kind == JudgementKind.MIDTERM && held.agreement().judged()) {
            throw Refusal.conflict("ALREADY_JUDGED", "Giao ước đã đánh giá cuối năm nên không xem giữa kỳ nữa.");
        }
    }

    void requireOpen(AgreementJudgement judgement) {
        if (judgement.signedOff()) {
            throw Refusal.conflict(
                    "JUDGEMENT_CLOSED",
                    "%s đã được %s và %s xác nhận, không đổi được nữa."
                            .formatted(judgement.kind().label(), judgement.chairName(), judgement.headName()));
        }
        if (judgement.signedByOne()) {
            throw Refusal.conflict(
                    "JUDGEMENT_HALF_SIGNED",
                    "%s đã xác nhận kết quả này; chỉ sửa được khi chưa ai xác nhận. Muốn sửa, anh/chị mở lại và ghi lý do."
                            .formatted(judgement.chairName() == null ? judgement.headName() : judgement.chairName()));
        }
    }

    void requireFresh(AgreementJudgement judgement, int revision) {
        if (judgement.revision() != revision) {
            throw Refusal.conflict(
                            "STALE_REVISION",
                            "Người khác vừa lưu kết quả này (lần %d, anh/chị đang sửa từ lần %d). Anh/chị tải lại rồi ghi lại phần của mình."
                                    .formatted(judgement.revision(), revision))
                    .with("revision", judgement.revision());
        }
    }

    LocalDate day(@Nullable LocalDate wanted, LocalDate known) {
        var day = wanted == null ? known : wanted;
        if (day.isAfter(times.today()) || day.getYear() < 2000) {
            throw Refusal.invalid(
                            "DAY_WRONG",
                            "Ngày đánh giá phải từ hôm nay (%s) trở về trước. Anh/chị chọn lại."
                                    .formatted(Days.text(times.today())))
                    .with("field", "onDay");
        }
        return day;
    }

    /** The lines as they stand with what was typed; a value over a drawn one wants a word why. */
    List<JudgementLine> lines(AgreementContent content, List<JudgementLine> known, List<SaveJudgement.Line> typed) {
        for (var line : typed) {
            if (content.target(line.target()).isEmpty()) {
                throw Refusal.invalid(
                                "TARGET_UNKNOWN",
                                "Có chỉ tiêu không thuộc giao ước này. Anh/chị tải lại trang rồi ghi lại.")
                        .with("field", "lines");
            }
        }
        var lines = new ArrayList<JudgementLine>();
        for (var target : content.targets()) {
            var before = known.stream()
                    .filter(line -> line.target().equals(target.key()))
                    .findFirst()
                    .orElseGet(() -> JudgementLine.of(target, null, null, null, List.of()));
            lines.add(typed.stream()
                    .filter(line -> line.target().equals(target.key()))
                    .reduce((first, last) -> last)
                    .map(line -> line(target, before, line))
                    .orElse(before));
        }
        return List.copyOf(lines);
    }

    private static JudgementLine line(Target target, JudgementLine before, SaveJudgement.Line typed) {
        BigDecimal value = typed.value();
        if (value != null) {
            ContentRules.number(value, target.content());
        }
        var note = Names.optional(typed.note(), NOTE, "ghi chú");
        var line =
                JudgementLine.of(target, value == null ? before.drawn() : value, note, before.drawn(), before.parts());
        if (line.overridden() && note == null) {
            throw Refusal.invalid(
                            "NOTE_NEEDED",
                            "Cổng ghi nhận «%s» là %s, anh/chị ghi %s. Anh/chị ghi rõ lý do khác nhau."
                                    .formatted(
                                            target.content(),
                                            text(Objects.requireNonNull(before.drawn())),
                                            text(Objects.requireNonNull(line.value()))))
                    .with("field", "note")
                    .with("target", target.key());
        }
        return line;
    }

    /** What is said overall; another word than the targets' wants a remark. */
    @Nullable
    String remark(@Nullable String typed, @Nullable Boolean met, List<JudgementLine> lines) {
        var remark = Names.optional(typed, REMARK, "nhận xét");
        var proposed = AgreementJudgement.proposed(lines);
        if (met != null && proposed != null && !met.equals(proposed) && remark == null) {
            throw Refusal.invalid(
                            "REMARK_NEEDED",
                            "Theo các chỉ tiêu thì kết quả là «%s», anh/chị kết luận «%s». Anh/chị ghi nhận xét nêu lý do."
                                    .formatted(word(proposed), word(met)))
                    .with("field", "remark");
        }
        return remark;
    }

    /** Everything is said that has to be, so that it can be signed off. */
    void requireComplete(AgreementJudgement judgement, AgreementContent content) {
        var missing = judgement.judgedLines().stream()
                .filter(line -> line.value() == null)
                .flatMap(line -> content.target(line.target()).stream())
                .map(Target::content)
                .toList();
        if (!missing.isEmpty() || judgement.met() == null) {
            throw Refusal.conflict(
                    "JUDGEMENT_INCOMPLETE",
                    missing.isEmpty()
                            ? "Chưa có kết luận đạt hay chưa đạt. Anh/chị lưu kết luận rồi xác nhận."
                            : "Còn %d chỉ tiêu chưa có kết quả, như «%s». Anh/chị ghi nốt rồi xác nhận."
                                    .formatted(missing.size(), missing.getFirst()));
        }
    }

    static String word(boolean met) {
        return met ? "đạt" : "chưa đạt";
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
