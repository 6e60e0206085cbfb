package vn.giaouoc.ui.member;

import io.micronaut.context.annotation.Prototype;
import java.util.List;
import vn.giaouoc.app.member.MemberList;
import vn.giaouoc.app.member.MemberService;
import vn.giaouoc.app.member.MemberUnits;
import vn.giaouoc.app.member.movement.JoinService;
import vn.giaouoc.app.member.movement.MovementService;
import vn.giaouoc.app.member.transfer.TransferService;
import vn.giaouoc.db.member.list.MemberLine;
import vn.giaouoc.db.member.list.MemberQuery;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.member.form.MemberDialog;
import vn.giaouoc.ui.member.movement.AbsenceDialog;
import vn.giaouoc.ui.member.movement.DayDialog;
import vn.giaouoc.ui.member.movement.JoinDialog;
import vn.giaouoc.ui.member.movement.LeaveDialog;
import vn.giaouoc.ui.member.movement.TransferDialog;
import vn.giaouoc.ui.shell.Notices;
import vn.giaouoc.ui.shell.SignedIn;

/** Opens the dialog of each deed and does it; the list is read anew afterwards. */
@Prototype
public class MemberDeeds {

    private final MemberService members;
    private final MemberList list;
    private final MemberUnits units;
    private final Movements movements;
    private final SignedIn signedIn;

    /** The services that move members. */
    @Prototype
    public record Movements(MovementService inside, TransferService between, JoinService joins) {}

    public MemberDeeds(
            MemberService members, MemberList list, MemberUnits units, Movements movements, SignedIn signedIn) {
        this.members = members;
        this.list = list;
        this.units = units;
        this.movements = movements;
        this.signedIn = signedIn;
    }

    void add(long unit, Runnable after) {
        MemberDialog.adding(members, units, signedIn, unit, after).open();
    }

    MemberMenu.Choices choices(long unit, Runnable after) {
        return new MemberMenu.Choices() {
            @Override
            public void edit(MemberLine line) {
                var sheet = list.sheet(signedIn.actor(), unit, line.personId());
                MemberDialog.editing(members, units, signedIn, sheet, after).open();
            }

            @Override
            public void suspend(MemberLine line) {
                new AbsenceDialog(
                                line.fullName(),
                                line.personId(),
                                unit,
                                wish -> done(
                                        () -> movements.inside().suspend(signedIn.actor(), wish),
                                        "Đã ghi tạm hoãn sinh hoạt của " + line.fullName() + ".",
                                        after))
                        .open();
            }

            @Override
            public void resume(MemberLine line) {
                new DayDialog(
                                "Trở lại sinh hoạt",
                                line.fullName() + " lại được mời ký cam kết từ ngày này.",
                                "Ngày đầu tiên trở lại",
                                "Ghi trở lại sinh hoạt",
                                day -> done(
                                        () -> movements.inside().resume(signedIn.actor(), line.personId(), unit, day),
                                        line.fullName() + " đã trở lại sinh hoạt từ " + Figures.day(day) + ".",
                                        after))
                        .open();
            }

            @Override
            public void admit(MemberLine line) {
                new DayDialog(
                                "Kết nạp đoàn viên",
                                line.fullName() + " là đoàn viên và tính vào tỷ lệ ký cam kết từ ngày này.",
                                "Ngày kết nạp",
                                "Ghi kết nạp",
                                day -> done(
                                        () -> movements.inside().admit(signedIn.actor(), line.personId(), unit, day),
                                        "Đã ghi kết nạp " + line.fullName() + ".",
                                        after))
                        .open();
            }

            @Override
            public void transfer(MemberLine line) {
                new TransferDialog(
                                line.fullName(),
                                line.personId(),
                                unit,
                                text -> units.found(signedIn.actor(), text),
                                wish -> done(
                                        () -> movements.between().propose(signedIn.actor(), wish),
                                        "Đã gửi đề nghị. " + line.fullName()
                                                + " vẫn sinh hoạt ở đây cho đến khi đơn vị mới tiếp nhận.",
                                        after))
                        .open();
            }

            @Override
            public void leave(MemberLine line) {
                new LeaveDialog(
                                line.fullName(),
                                line.personId(),
                                unit,
                                wish -> done(
                                        () -> movements.inside().leave(signedIn.actor(), wish),
                                        line.fullName()
                                                + " đã thôi sinh hoạt. Lấy lại được trong mục Đã thôi sinh hoạt.",
                                        after))
                        .open();
            }

            @Override
            public void join(MemberLine line) {
                new JoinDialog(
                                line,
                                colleagues(unit),
                                other -> done(
                                        () -> movements
                                                .joins()
                                                .join(signedIn.actor(), unit, line.personId(), other.personId()),
                                        "Hai hồ sơ của " + line.fullName() + " đã nhập làm một.",
                                        after))
                        .open();
            }

            @Override
            public void takeBack(MemberLine line) {
                done(
                        () -> movements.inside().takeBackLeave(signedIn.actor(), line.personId(), unit),
                        line.fullName() + " lại đang sinh hoạt ở đơn vị.",
                        after);
            }
        };
    }

    private JoinDialog.Finder colleagues(long unit) {
        return new JoinDialog.Finder() {
            @Override
            public List<MemberLine> find(String words, int offset, int limit) {
                return list.page(signedIn.actor(), unit, MemberQuery.ALL.text(words), offset, limit);
            }

            @Override
            public int count(String words) {
                return list.count(signedIn.actor(), unit, MemberQuery.ALL.text(words));
            }
        };
    }

    private static void done(Runnable deed, String sentence, Runnable after) {
        deed.run();
        Notices.done(sentence);
        after.run();
    }
}
