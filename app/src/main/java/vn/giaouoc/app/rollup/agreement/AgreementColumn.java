package vn.giaouoc.app.rollup.agreement;

import java.util.function.ToLongFunction;
import vn.giaouoc.app.rollup.question.SortBy;
import vn.giaouoc.db.agreement.tally.AgreementSums;

/** The columns of figures in the order of the screen and of the export (trade: C01-C04); the rate stands after DEPARTMENTS. */
public enum AgreementColumn {
    MADE("Giao ước đã lập", SortBy.MADE, AgreementSums::made),
    SIGNED("Giao ước đã ký", SortBy.SIGNED, AgreementSums::signed),
    DEPARTMENTS_IN("Phòng, ban tham gia", SortBy.DEPARTMENTS_IN, AgreementSums::departmentsIn),
    DEPARTMENTS("Số phòng, ban", SortBy.DEPARTMENTS, AgreementSums::departments),
    JUDGED("Đã đánh giá", SortBy.JUDGED, AgreementSums::judged),
    MET("Đạt", SortBy.MET, AgreementSums::met);

    private final String label;
    private final SortBy sort;
    private final ToLongFunction<AgreementSums> figure;

    AgreementColumn(String label, SortBy sort, ToLongFunction<AgreementSums> figure) {
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

    public long of(AgreementSums sums) {
        return figure.applyAsLong(sums);
    }
}
