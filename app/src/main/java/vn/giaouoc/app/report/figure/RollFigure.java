package vn.giaouoc.app.report.figure;

import java.util.function.Predicate;
import vn.giaouoc.app.report.figure.UnitRoll.Counted;
import vn.giaouoc.db.pledge.PledgeMethod;
import vn.giaouoc.db.pledge.PledgeState;

/** Who of a roll counts in which figure (trade: A02-A04, B01, B03, B05-B08); the name is the figure's code. */
enum RollFigure {
    MEMBERS_ACTIVE("Số đoàn viên đang sinh hoạt", Counted::member),
    MEMBERS_WOMEN("Số đoàn viên nữ", one -> one.member() && one.woman()),
    MEMBERS_LEADERS("Số đoàn viên giữ chức vụ lãnh đạo, quản lý", one -> one.member() && one.leader()),
    PLEDGE_ELIGIBLE("Số đoàn viên thuộc diện vận động", one -> one.member() && one.eligible()),
    PLEDGE_SIGNED("Số đoàn viên đã ký cam kết tại ngày chốt", one -> one.member() && one.signed()),
    PLEDGE_SIGNED_WOMEN("Số đoàn viên nữ đã ký cam kết", one -> one.member() && one.signed() && one.woman()),
    PLEDGE_SIGNED_STAFF("Số người chưa là đoàn viên đã ký cam kết", one -> !one.member() && one.signed()),
    PLEDGE_BY_PHONE(
            "Số đoàn viên ký trên điện thoại, máy dùng chung",
            one -> one.member() && one.signed() && one.method() != PledgeMethod.PAPER),
    PLEDGE_BY_PAPER("Số đoàn viên ký giấy", one -> one.member() && one.signed() && one.method() == PledgeMethod.PAPER),
    PLEDGE_WITHDRAWN("Số đoàn viên rút cam kết", one -> said(one, PledgeState.WITHDRAWN)),
    PLEDGE_DECLINED("Số đoàn viên không ký", one -> said(one, PledgeState.DECLINED));

    private final String label;
    private final Predicate<Counted> counts;

    RollFigure(String label, Predicate<Counted> counts) {
        this.label = label;
        this.counts = counts;
    }

    String label() {
        return label;
    }

    boolean counts(Counted one) {
        return counts.test(one);
    }

    private static boolean said(Counted one, PledgeState state) {
        return one.member() && one.eligible() && one.state() == state;
    }
}
