package vn.giaouoc.app.organisation.succession;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.event.TreeRules;
import vn.giaouoc.db.organisation.OrganisationFootprint;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.succession.SuccessionFootprint;

/** Lists what a unit has today, for whoever may decide about it. */
@Singleton
class SuccessionParts {

    private final TreeRules rules;
    private final OrganisationTree tree;
    private final SuccessionFootprint people;
    private final OrganisationFootprint members;
    private final Times times;

    SuccessionParts(
            TreeRules rules,
            OrganisationTree tree,
            SuccessionFootprint people,
            OrganisationFootprint members,
            Times times) {
        this.rules = rules;
        this.tree = tree;
        this.people = people;
        this.members = members;
        this.times = times;
    }

    Parts of(Actor actor, long id) {
        rules.requireSuperior(actor, id);
        LocalDate today = times.today();
        var counts = people.peopleByDepartment(id, today);
        return new Parts(
                tree.departments(id).stream()
                        .map(each -> part(each.id(), each.name(), counts.getOrDefault(each.id(), 0L)))
                        .toList(),
                tree.employers(id, today).stream()
                        .map(each -> part(each.id(), each.name(), 0))
                        .toList(),
                below(id, today),
                counts.getOrDefault(0L, 0L));
    }

    private List<Parts.Part> below(long id, LocalDate today) {
        var children = tree.children(id, today);
        var counts = members.members(
                children.stream().map(OrganisationVersion::organisationId).toList(), today);
        return children.stream()
                .map(child ->
                        part(child.organisationId(), child.name(), counts.getOrDefault(child.organisationId(), 0L)))
                .toList();
    }

    private static Parts.Part part(long id, String name, long people) {
        return new Parts.Part(String.valueOf(id), name, people);
    }
}
