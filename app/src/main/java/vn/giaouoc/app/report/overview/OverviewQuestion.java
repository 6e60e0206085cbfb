package vn.giaouoc.app.report.overview;

import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.part.Tree;

/** Yearly reports of a campaign's year at one unit and below, on that tree. */
public record OverviewQuestion(long campaignId, int year, long unitId, Tree tree) {

    private static final int FIRST = 1990;
    private static final int LAST = 2200;

    public OverviewQuestion {
        if (year < FIRST || year > LAST) {
            throw Refusal.invalid("YEAR_OUTSIDE", "Không có báo cáo của năm này. Anh/chị chọn năm khác.")
                    .with("field", "year");
        }
    }

    /** The same in another year. */
    public OverviewQuestion in(int other) {
        return new OverviewQuestion(campaignId, other, unitId, tree);
    }
}
