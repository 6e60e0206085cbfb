package vn.giaouoc.app.rollup;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.campaign.YearCutOff;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.UnitType;
import vn.giaouoc.db.rollup.RollupScope;
import vn.giaouoc.db.rollup.TreeKind;

/**
 * Which day a question is about. The latest figures of a year are those of today, or of the cut-off once it has passed;
 * these are kept as tallies. Any earlier day is counted from the rows.
 */
@Singleton
public class RollupDays {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** What a question comes down to. */
    public record Answerable(LocalDate day, boolean closed, RollupScope scope) {}

    private final Campaigns campaigns;
    private final Times times;

    RollupDays(Campaigns campaigns, Times times) {
        this.campaigns = campaigns;
        this.times = times;
    }

    Answerable of(RollupQuestion question) {
        var cutOffs = cutOffs(question);
        var last = latest(cutOffs);
        var today = times.today();
        var asOf = question.asOf();
        if (asOf != null && asOf.isAfter(today)) {
            throw Refusal.invalid(
                    "AS_OF_IN_FUTURE",
                    "Ngày " + asOf.format(DAY) + " chưa đến. Anh/chị chọn từ hôm nay (" + today.format(DAY)
                            + ") trở về trước.");
        }
        var latest = today.isBefore(last) ? today : last;
        var earlier = asOf != null && asOf.isBefore(latest) ? asOf : null;
        var day = earlier == null ? latest : earlier;
        var now = question.kind() == TreeKind.AS_IT_IS_NOW;
        var scope = new RollupScope(
                question.unitId(),
                question.campaignId(),
                question.year(),
                now ? today : day,
                false,
                now,
                earlier,
                before(cutOffs, day));
        return new Answerable(day, !today.isBefore(last), scope);
    }

    private EnumMap<UnitType, LocalDate> cutOffs(RollupQuestion question) {
        var cutOffs = new EnumMap<UnitType, LocalDate>(UnitType.class);
        for (var type : UnitType.values()) {
            campaigns.cutOffs(type).stream()
                    .filter(year -> year.campaignId() == question.campaignId() && year.year() == question.year())
                    .map(YearCutOff::cutOffOn)
                    .findFirst()
                    .ifPresent(day -> cutOffs.put(type, day));
        }
        if (cutOffs.isEmpty()) {
            throw Refusal.notFound(
                    "YEAR_NOT_OPEN",
                    "Năm " + question.year() + " chưa mở ký cam kết nên chưa có số liệu. Anh/chị chọn năm khác.");
        }
        return cutOffs;
    }

    /** The tree of a year is that of its latest cut-off: by then every unit type is closed. */
    private static LocalDate latest(Map<UnitType, LocalDate> cutOffs) {
        return cutOffs.values().stream().max(LocalDate::compareTo).orElseThrow();
    }

    private static Map<String, LocalDate> before(Map<UnitType, LocalDate> cutOffs, LocalDate day) {
        var before = new HashMap<String, LocalDate>();
        cutOffs.forEach((type, cutOff) -> {
            if (cutOff.isBefore(day)) {
                before.put(type.name(), cutOff);
            }
        });
        return before;
    }
}
