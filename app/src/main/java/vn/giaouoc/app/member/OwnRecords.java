package vn.giaouoc.app.member;

import jakarta.inject.Singleton;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.Membership;

/** Shows people what is held about them; nobody but the person asks here. */
@Singleton
public class OwnRecords {

    private final Members members;
    private final OrganisationTree tree;

    OwnRecords(Members members, OrganisationTree tree) {
        this.members = members;
        this.tree = tree;
    }

    /** The actor's own record. */
    public OwnRecord of(Actor actor) {
        var person = members.person(actor.personId())
                .orElseThrow(
                        () -> Refusal.notFound("NO_OWN_RECORD", "Tài khoản này không gắn với hồ sơ đoàn viên nào."));
        var birth = Duplicates.birth(person);
        return new OwnRecord(
                person.fullName(),
                person.gender().label(),
                birth == null ? null : birth.text(),
                person.memberCode(),
                person.citizenLast3(),
                person.phone(),
                person.email(),
                members.way(person.id()).stream().map(this::stretch).toList());
    }

    private OwnRecord.Stretch stretch(Membership each) {
        var reason = each.endReason();
        return new OwnRecord.Stretch(
                tree.last(each.organisationId()).name(),
                each.kind().label(),
                each.unionPost().label(),
                each.validFrom(),
                each.open() ? null : each.validTo(),
                reason == null ? null : reason.label());
    }
}
