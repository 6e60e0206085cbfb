package vn.giaouoc.app.campaign;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import vn.giaouoc.db.campaign.CampaignYear;
import vn.giaouoc.db.campaign.window.PledgeWindow;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.UnitType;

/** What a window must keep to: a period in order, near its year, and never two open windows for one unit type. */
final class WindowRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private WindowRules() {}

    static void requireInOrder(PledgeWindow window, int year) {
        requireKnownType(window.unitType());
        if (window.lastDay().isBefore(window.opensOn())) {
            throw Refusal.invalid(
                    "WINDOW_EMPTY",
                    "Ngày cuối cùng được ký (" + text(window.lastDay()) + ") đứng trước ngày mở ("
                            + text(window.opensOn()) + "). Anh/chị chọn lại ngày đóng.");
        }
        if (!window.inOrder()) {
            throw Refusal.invalid(
                    "CUT_OFF_TOO_EARLY",
                    "Ngày chốt số liệu phải từ ngày cuối cùng được ký (" + text(window.lastDay())
                            + ") trở đi. Anh/chị chọn ngày chốt muộn hơn.");
        }
        if (!near(window.opensOn(), year - 1, year) || !near(window.cutOffOn(), year, year + 1)) {
            throw Refusal.invalid(
                    "WINDOW_OUTSIDE_YEAR",
                    "Đợt ký của năm " + year + " phải mở trong năm " + (year - 1) + " hoặc " + year
                            + " và chốt số liệu trong năm " + year + " hoặc " + (year + 1) + ".");
        }
    }

    /** Asked of the book as it stands after the change: for each unit type, a year's window ends before the next opens. */
    static void requireNoOverlap(CampaignBook book, long campaignId) {
        for (var type : UnitType.values()) {
            CampaignYear earlier = null;
            for (var year : book.yearsOf(campaignId).toList()) {
                if (earlier != null) {
                    requireApart(book, type, earlier, year);
                }
                earlier = year;
            }
        }
    }

    private static void requireApart(CampaignBook book, UnitType type, CampaignYear earlier, CampaignYear later) {
        var first = book.window(earlier, type);
        var second = book.window(later, type);
        if (first.isPresent()
                && second.isPresent()
                && !first.get().lastDay().isBefore(second.get().opensOn())) {
            throw Refusal.invalid(
                    "WINDOWS_OVERLAP",
                    "Đợt ký năm " + earlier.year() + " và năm " + later.year() + " của loại hình “" + type.label()
                            + "” chồng lên nhau: năm " + earlier.year() + " đến hết "
                            + text(first.get().lastDay()) + ", năm " + later.year() + " mở từ "
                            + text(second.get().opensOn()) + ". Anh/chị chọn lại ngày.");
        }
    }

    private static void requireKnownType(String unitType) {
        var known = unitType.equals(PledgeWindow.OTHERS)
                || Arrays.stream(UnitType.values()).anyMatch(type -> type.name().equals(unitType));
        if (!known) {
            throw Refusal.invalid("UNIT_TYPE_UNKNOWN", "Không có loại hình đơn vị này. Anh/chị chọn trong danh sách.");
        }
    }

    private static boolean near(LocalDate day, int from, int to) {
        return day.getYear() >= from && day.getYear() <= to;
    }

    private static String text(LocalDate day) {
        return DAY.format(day);
    }
}
