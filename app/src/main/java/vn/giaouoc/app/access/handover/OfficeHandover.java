package vn.giaouoc.app.access.handover;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Handover;
import vn.giaouoc.app.organisation.HandoverWatch;
import vn.giaouoc.db.access.carry.OfficeCarries;
import vn.giaouoc.db.access.carry.OfficeCarries.Ending;

/**
 * Offices of a unit that is no more end with it, and so do those of a department or an employer that goes to another unit:
 * whoever heads them there is appointed by a decision of its own.
 */
@Singleton
class OfficeHandover implements HandoverWatch {

    private final OfficeCarries offices;
    private final AuditTrail audit;

    OfficeHandover(OfficeCarries offices, AuditTrail audit) {
        this.offices = offices;
        this.audit = audit;
    }

    @Override
    public List<Count> tell(Handover handover) {
        var counts = new ArrayList<Count>();
        for (long unit : handover.ending()) {
            counts.add(new Count(
                    Thing.OFFICES,
                    unit,
                    0,
                    offices.count(new Ending(Set.of(unit), Set.of(), Set.of(), handover.on()))));
        }
        handover.givers().stream()
                .filter(unit -> !handover.ending().contains(unit))
                .forEach(unit -> counts.add(new Count(Thing.OFFICES, unit, 0, offices.count(ending(handover)))));
        return counts.stream().filter(count -> count.number() > 0).toList();
    }

    @Override
    public void carry(Actor actor, Handover handover) {
        int ended = offices.end(handover.eventId(), ending(handover));
        if (ended > 0) {
            var unit = handover.givers().stream().sorted().findFirst().orElse(null);
            audit.record(actor, "OFFICES_ENDED", unit, "event:" + handover.eventId(), ended + " rows");
        }
    }

    @Override
    public void takeBack(Actor actor, long eventId) {
        offices.putBack(eventId);
    }

    private static Ending ending(Handover handover) {
        var departments = handover.places().keySet().stream()
                .map(Handover.Place::departmentId)
                .filter(department -> department != 0)
                .collect(Collectors.toSet());
        return new Ending(handover.ending(), departments, handover.employers().keySet(), handover.on());
    }
}
