package vn.giaouoc.app.agreement.list;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.list.NextStep.Part;
import vn.giaouoc.app.agreement.list.NextStep.WaitsFor;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.version.AgreementVersion;

/** Says what comes next: the one place that knows whose turn it is. */
final class NextSteps {

    /** From this month on the year is judged (trade: 5.1, Điều 4 of the templates). */
    private static final Month JUDGING = Month.NOVEMBER;

    private NextSteps() {}

    static NextStep of(
            Agreement agreement,
            AgreementVersion version,
            VersionState state,
            List<PartyGlance> parties,
            LocalDate today) {
        var promising = parties.stream().filter(PartyGlance::promises).toList();
        return switch (state) {
            case DRAFT -> new NextStep(WaitsFor.KEEPER, "Soạn xong thì gửi các bên thương lượng.", Part.TEXT);
            case NEGOTIATING -> negotiating(promising);
            case AGREED -> new NextStep(WaitsFor.KEEPER, "Các bên đã thống nhất: chọn hạn ký rồi mở ký.", Part.SIGNING);
            case OPEN -> open(promising, version.expiresOn());
            case EXPIRED ->
                new NextStep(
                        WaitsFor.KEEPER,
                        "Đã quá hạn ký, còn %d bên chưa ký: gia hạn hoặc rút về thương lượng."
                                .formatted(count(promising, PartyStep.UNSIGNED) + count(promising, PartyStep.REFUSES)),
                        Part.SIGNING);
            case SIGNED -> signed(agreement, today);
            case REPLACED -> new NextStep(WaitsFor.NOBODY, "Đã có bản sửa đổi thay thế.", Part.TEXT);
            case CANCELLED -> new NextStep(WaitsFor.NOBODY, cancelled(version.reason()), Part.TEXT);
        };
    }

    private static NextStep negotiating(List<PartyGlance> parties) {
        long proposing = count(parties, PartyStep.PROPOSES);
        if (proposing > 0) {
            return new NextStep(
                    WaitsFor.KEEPER,
                    "%d bên đề nghị sửa, đang chờ công đoàn trả lời.".formatted(proposing),
                    Part.NEGOTIATION);
        }
        return new NextStep(
                WaitsFor.PARTIES,
                "Chờ %d/%d bên đọc và thống nhất.".formatted(count(parties, PartyStep.UNANSWERED), parties.size()),
                Part.NEGOTIATION);
    }

    private static NextStep open(List<PartyGlance> parties, @Nullable LocalDate lastDay) {
        var until = lastDay == null ? "" : ", hạn đến hết ngày " + Days.text(lastDay);
        long refusing = count(parties, PartyStep.REFUSES);
        if (refusing > 0) {
            return new NextStep(
                    WaitsFor.KEEPER,
                    "%d bên từ chối ký: đọc lý do, trao đổi lại hoặc rút về thương lượng%s.".formatted(refusing, until),
                    Part.SIGNING);
        }
        return new NextStep(
                WaitsFor.PARTIES,
                "Chờ %d/%d bên ký%s.".formatted(count(parties, PartyStep.UNSIGNED), parties.size(), until),
                Part.SIGNING);
    }

    private static NextStep signed(Agreement agreement, LocalDate today) {
        if (agreement.judged()) {
            return new NextStep(
                    WaitsFor.NOBODY,
                    Boolean.TRUE.equals(agreement.met())
                            ? "Đã đánh giá cuối năm: đạt."
                            : "Đã đánh giá cuối năm: chưa đạt.",
                    Part.JUDGEMENT);
        }
        return today.isBefore(LocalDate.of(agreement.year(), JUDGING, 1))
                ? new NextStep(WaitsFor.NOBODY, "Đang thực hiện; đánh giá vào tháng 11.", Part.JUDGEMENT)
                : new NextStep(WaitsFor.KEEPER, "Đến kỳ đánh giá cuối năm.", Part.JUDGEMENT);
    }

    private static String cancelled(@Nullable String reason) {
        return reason == null ? "Đã hủy." : "Đã hủy: " + reason;
    }

    private static long count(List<PartyGlance> parties, PartyStep step) {
        return parties.stream().filter(party -> party.step() == step).count();
    }
}
