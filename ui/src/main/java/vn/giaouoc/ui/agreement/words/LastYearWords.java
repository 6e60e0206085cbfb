package vn.giaouoc.ui.agreement.words;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.lastyear.LastYearLine;

/** What a target was and came to the year before: "Năm 2025: từ 95 % trở lên, kết quả 97,5, đạt". */
public final class LastYearWords {

    private LastYearWords() {}

    /** @param year the year before, told even when there is nothing to tell */
    public static String of(int year, @Nullable LastYearLine line) {
        if (line == null) {
            return "Năm " + year + ": chưa có chỉ tiêu này.";
        }
        var value = line.value();
        var met = line.met();
        return "Năm " + line.year() + ": " + line.goalWords() + ", "
                + (value == null
                        ? "chưa có kết quả."
                        : "kết quả "
                                + value.stripTrailingZeros().toPlainString().replace('.', ',')
                                + (met == null ? "." : met ? ", đạt." : ", chưa đạt."));
    }
}
