package vn.giaouoc.app.member;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.MembershipRepository;
import vn.giaouoc.db.member.PersonRepository;
import vn.giaouoc.db.member.list.DepartmentCount;
import vn.giaouoc.db.member.list.MemberLine;
import vn.giaouoc.db.member.list.MemberLines;
import vn.giaouoc.db.member.list.MemberQuery;

/** Leafing through the members of a unit: names for the unit's own officers, counts for those above. */
@Singleton
public class MemberList {

    private static final int LARGEST_PAGE = 1_000;

    private final MemberLines lines;
    private final PersonRepository persons;
    private final MembershipRepository memberships;
    private final MemberRights rights;
    private final Times times;

    MemberList(
            MemberLines lines,
            PersonRepository persons,
            MembershipRepository memberships,
            MemberRights rights,
            Times times) {
        this.lines = lines;
        this.persons = persons;
        this.memberships = memberships;
        this.rights = rights;
        this.times = times;
    }

    /** The units whose lists the actor may open. */
    public List<Long> units(Actor actor) {
        return rights.units(actor);
    }

    /** One page of a unit's list, as of today. */
    public List<MemberLine> page(Actor actor, long organisationId, MemberQuery query, int offset, int limit) {
        var allowed = query.seenBy(rights.seen(actor, organisationId));
        var today = times.today();
        return lines.page(organisationId, allowed, today, Math.max(0, offset), Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /** How many lines the whole list has. */
    public int count(Actor actor, long organisationId, MemberQuery query) {
        var allowed = query.seenBy(rights.seen(actor, organisationId));
        return lines.count(organisationId, allowed, times.today());
    }

    /** Heads per department, without names, for the unit and everybody above it. */
    public List<DepartmentCount> departmentCounts(Actor actor, long organisationId) {
        rights.requireFigures(actor, organisationId);
        return lines.departmentCounts(organisationId, times.today());
    }

    /** Everything about one member of the unit, present or past. */
    public MemberSheet sheet(Actor actor, long organisationId, long personId) {
        var seen = rights.seen(actor, organisationId);
        var here = memberships.ofPerson(personId).stream()
                .filter(each -> each.organisationId() == organisationId)
                .filter(each -> seen == null || seen.contains(each.departmentId()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> Refusal.notFound(
                        "MEMBER_UNKNOWN", "Không tìm thấy người này trong đơn vị. Hãy tải lại danh sách."));
        return new MemberSheet(persons.findById(personId).orElseThrow(), here);
    }
}
