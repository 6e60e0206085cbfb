package vn.giaouoc.app.access.member;

import jakarta.inject.Singleton;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.member.Members;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.Person;

/** Whose card it is and what unit stands on it. */
@Singleton
class MemberCards {

    private final Members members;
    private final OrganisationTree tree;
    private final Times times;

    MemberCards(Members members, OrganisationTree tree, Times times) {
        this.members = members;
        this.tree = tree;
        this.times = times;
    }

    Person person(long id) {
        return members.person(id)
                .orElseThrow(() ->
                        Refusal.notFound("LINK_UNKNOWN", "Thẻ này không còn dùng được. Nhờ chủ tịch CĐCS in lại."));
    }

    /** The unit's name, empty for somebody who takes part nowhere today. */
    String unit(long personId) {
        return members.activeMembership(personId, times.today())
                .flatMap(membership -> tree.find(membership.organisationId(), times.today()))
                .map(unit -> unit.name())
                .orElse("");
    }
}
