package vn.giaouoc.app.demo;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.demo.plan.DemoPlan;
import vn.giaouoc.app.member.AddMember;
import vn.giaouoc.app.member.MemberService;
import vn.giaouoc.app.member.MembershipDetails;
import vn.giaouoc.app.member.PersonDetails;
import vn.giaouoc.app.member.movement.MovementService;
import vn.giaouoc.app.member.movement.SuspendMember;
import vn.giaouoc.app.member.transfer.ProposeTransfer;
import vn.giaouoc.app.member.transfer.TransferService;
import vn.giaouoc.db.common.CitizenNumber;
import vn.giaouoc.db.common.PersonName;

/** The edge cases of this year: who moved, who is on leave, who came back from a dissolved union. */
@Singleton
class DemoMoves {

    private final MemberService members;
    private final TransferService transfers;
    private final MovementService movements;

    DemoMoves(MemberService members, TransferService transfers, MovementService movements) {
        this.members = members;
        this.transfers = transfers;
        this.movements = movements;
    }

    /** After the year was opened: figures follow every move. */
    void happen(DemoPledges.Scene scene, Map<Integer, DemoPerson> cast) {
        var today = scene.today();
        var plan = scene.plan();
        var someDaysAgo = daysAgo(today, 20);
        long transfer = transfers.propose(
                Actor.SYSTEM,
                new ProposeTransfer(
                        one(cast, DemoCast.MOVER).id(),
                        plan.unit("U1").id(),
                        plan.unit("U3").id(),
                        someDaysAgo,
                        "07/GT-CĐCS"));
        transfers.accept(Actor.SYSTEM, transfer, 0);
        movements.suspend(
                Actor.SYSTEM,
                new SuspendMember(
                        one(cast, DemoCast.ON_LEAVE).id(),
                        plan.unit("U1").id(),
                        someDaysAgo,
                        null,
                        "nghỉ không lương"));
    }

    /** The same person record is used again, found by citizen number. */
    void comeBack(DemoPlan plan, Map<Integer, DemoPerson> cast, LocalDate today) {
        var person = one(cast, DemoCast.FROM_DISSOLVED);
        var details = new PersonDetails(
                PersonName.of(person.name()),
                person.gender(),
                null,
                null,
                CitizenNumber.of(Objects.requireNonNull(person.citizen())),
                null,
                null);
        members.add(
                Actor.SYSTEM,
                new AddMember(
                        plan.unit("U1").id(),
                        details,
                        MembershipDetails.memberOf(0),
                        daysAgo(today, 60),
                        person.id(),
                        false));
    }

    private static LocalDate daysAgo(LocalDate today, int days) {
        var day = today.minusDays(days);
        var newYear = LocalDate.of(today.getYear(), 1, 1);
        return day.isBefore(newYear) ? newYear : day;
    }

    private static DemoPerson one(Map<Integer, DemoPerson> cast, int number) {
        return Objects.requireNonNull(cast.get(number));
    }
}
