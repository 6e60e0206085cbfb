package vn.giaouoc.app.rollup;

import java.util.function.ToLongFunction;
import vn.giaouoc.app.rollup.question.SortBy;
import vn.giaouoc.db.rollup.Figures;

/** The columns of figures in the order of the screen and of the export; the rate stands after SIGNED. */
public enum RollupColumn {
    ELIGIBLE("Thuộc diện ký", SortBy.ELIGIBLE, Figures::eligible),
    SIGNED("Đã ký", SortBy.SIGNED, Figures::signed),
    UNITS("Số CĐCS", SortBy.UNITS, Figures::units),
    FULL_UNITS("CĐCS đạt 100 %", SortBy.FULL_UNITS, Figures::fullUnits),
    MEMBERS("Đoàn viên", SortBy.MEMBERS, Figures::members),
    ELIGIBLE_WOMEN("Nữ thuộc diện", SortBy.ELIGIBLE_WOMEN, Figures::eligibleWomen),
    SIGNED_WOMEN("Nữ đã ký", SortBy.SIGNED_WOMEN, Figures::signedWomen),
    OWN_PHONE("Tự ký trên điện thoại", SortBy.OWN_PHONE, Figures::ownPhone),
    KIOSK("Máy dùng chung", SortBy.KIOSK, Figures::kiosk),
    PAPER("Ký giấy", SortBy.PAPER, Figures::paper),
    DECLINED("Không ký", SortBy.DECLINED, Figures::declined),
    WITHDRAWN("Rút cam kết", SortBy.WITHDRAWN, Figures::withdrawn),
    STAFF("NLĐ chưa là đoàn viên", SortBy.STAFF, Figures::staff),
    STAFF_SIGNED("NLĐ đã ký", SortBy.STAFF_SIGNED, Figures::staffSigned);

    private final String label;
    private final SortBy sort;
    private final ToLongFunction<Figures> figure;

    RollupColumn(String label, SortBy sort, ToLongFunction<Figures> figure) {
        this.label = label;
        this.sort = sort;
        this.figure = figure;
    }

    /** The head of the column. */
    public String label() {
        return label;
    }

    public SortBy sort() {
        return sort;
    }

    public long of(Figures figures) {
        return figure.applyAsLong(figures);
    }
}
