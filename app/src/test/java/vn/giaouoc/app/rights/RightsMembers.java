package vn.giaouoc.app.rights;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.AddMember;
import vn.giaouoc.app.member.MemberScene;
import vn.giaouoc.app.member.MemberService;
import vn.giaouoc.app.member.MembershipDetails;
import vn.giaouoc.app.member.movement.LeaveUnit;
import vn.giaouoc.app.member.movement.MovementService;
import vn.giaouoc.app.member.movement.SuspendMember;
import vn.giaouoc.app.rights.route.Position;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.member.EndReason;
import vn.giaouoc.db.member.MemberTransfer;
import vn.giaouoc.db.member.MemberTransferRepository;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.TransferState;
import vn.giaouoc.db.member.UnionPost;

/** Members who came, left, are on leave or on their way, for the requests that move them. */
@Singleton
@Requires(property = "rights.scene")
class RightsMembers {

    private final RightsScene scene;
    private final MemberService members;
    private final MovementService movements;
    private final MemberTransferRepository transfers;

    RightsMembers(
            RightsScene scene, MemberService members, MovementService movements, MemberTransferRepository transfers) {
        this.scene = scene;
        this.members = members;
        this.movements = movements;
        this.transfers = transfers;
    }

    /** The code of a member of another unit. */
    String elsewhere() {
        var code = MemberScene.freshCode();
        members.add(
                Actor.SYSTEM,
                new AddMember(
                        scene.neutral(),
                        MemberScene.coded("Trần Giữa", code),
                        MembershipDetails.memberOf(0),
                        scene.newYear(),
                        null,
                        true));
        return code;
    }

    /** Somebody who "left", is "away", or is no member but "staff"; a superior has nobody of the kind. */
    long moved(String how, Position at) {
        if (at == Position.SUPERIOR) {
            return scene.neutralPerson(at.memberName());
        }
        long unit = scene.unit(at);
        if (how.equals("staff")) {
            var place = new MembershipDetails(
                    scene.department(at), MembershipKind.STAFF, null, null, null, false, UnionPost.MEMBER, null);
            var wish = new AddMember(unit, MemberScene.details(at.memberName()), place, scene.newYear(), null, true);
            return members.add(Actor.SYSTEM, wish);
        }
        long person = scene.person(at, at.memberName());
        var day = scene.newYear().plusDays(9);
        if (how.equals("left")) {
            movements.leave(Actor.SYSTEM, new LeaveUnit(person, unit, scene.today(), EndReason.LEFT_JOB, null));
        } else {
            movements.suspend(Actor.SYSTEM, new SuspendMember(person, unit, day, null, null));
        }
        return person;
    }

    /** The paper of somebody who is to come into the unit. */
    long incoming(Position at) {
        return transfer(scene.neutralPerson("Trần Giữa"), scene.neutral(), scene.unit(at));
    }

    /** The paper of somebody who is to go from the unit. */
    long outgoing(Position at) {
        return transfer(scene.person(at, at.memberName()), scene.unit(at), scene.neutral());
    }

    private long transfer(long person, long from, long to) {
        return transfers
                .save(new MemberTransfer(
                        Ids.next(),
                        person,
                        from,
                        to,
                        scene.today(),
                        null,
                        TransferState.BY_OLD_UNIT,
                        null,
                        1,
                        Instant.parse("2026-01-01T00:00:00Z"),
                        null,
                        null))
                .id();
    }
}
