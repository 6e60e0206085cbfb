package vn.giaouoc.app.organisation.succession;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.HandoverWatch;
import vn.giaouoc.app.organisation.OrganisationWatch;
import vn.giaouoc.app.organisation.event.TreeWriter;
import vn.giaouoc.app.organisation.succession.plan.SuccessionPlan;
import vn.giaouoc.app.organisation.succession.plan.Taker;
import vn.giaouoc.db.organisation.ClosureUpkeep;
import vn.giaouoc.db.organisation.Organisation;
import vn.giaouoc.db.organisation.OrganisationVersion;

/**
 * Carries out what was planned: new units first, then what they take over, then the end of the old ones, then the people.
 * The transaction is the caller's.
 */
@Singleton
class SuccessionWriter {

    private final SuccessionShelves shelves;
    private final TreeWriter tree;
    private final ClosureUpkeep closure;
    private final Followers followers;
    private final Trace trace;

    SuccessionWriter(
            SuccessionShelves shelves, TreeWriter tree, ClosureUpkeep closure, Followers followers, Trace trace) {
        this.shelves = shelves;
        this.tree = tree;
        this.closure = closure;
        this.followers = followers;
        this.trace = trace;
    }

    /** Features whose rows follow, and those that only take note. */
    @Singleton
    record Followers(List<HandoverWatch> handovers, List<OrganisationWatch> watches) {}

    /** Who did it and when. */
    @Singleton
    record Trace(AuditTrail audit, Times times) {}

    long write(Actor actor, SuccessionPlan plan) {
        long event = plan.eventId();
        shelves.events().save(tree.event(actor, event, plan.kind(), plan.anchor(), plan.decision()));
        shelves.eventUnits().saveAll(plan.units());
        begin(plan);
        workplaces(plan);
        end(plan);
        move(plan);
        succession(plan);
        var handover = plan.handover();
        followers.handovers().forEach(watch -> watch.carry(actor, handover));
        for (var giver : plan.givers()) {
            followers
                    .watches()
                    .forEach(watch ->
                            watch.succeeded(actor, event, giver.organisationId(), plan.successors(), plan.on()));
        }
        remember(actor, plan);
        return event;
    }

    private void begin(SuccessionPlan plan) {
        var born = plan.born();
        if (born.isEmpty()) {
            return;
        }
        var now = trace.times().now();
        shelves.organisations()
                .saveAll(born.stream()
                        .map(each -> new Organisation(each.id(), each.code(), now, null))
                        .toList());
        shelves.versions().saveAll(born.stream().map(Taker::unit).toList());
        closure.found(born.stream().map(Taker::id).toList());
    }

    private void workplaces(SuccessionPlan plan) {
        var shared = plan.workplaces();
        var places = shelves.workplaces();
        if (!shared.departments().isEmpty()) {
            places.departments().saveAll(shared.departments());
        }
        if (!shared.employers().isEmpty()) {
            places.employers().saveAll(shared.employers());
        }
        if (!shared.places().isEmpty()) {
            places.eventPlaces().saveAll(shared.places());
        }
        if (!shared.employerPlaces().isEmpty()) {
            places.eventEmployers().saveAll(shared.employerPlaces());
        }
        places.upkeep().carry(plan.eventId(), plan.on());
    }

    private void end(SuccessionPlan plan) {
        if (plan.giversEnd()) {
            shelves.versions()
                    .updateAll(plan.givers().stream()
                            .map(unit -> unit.until(plan.on()))
                            .toList());
            plan.givers().forEach(unit -> closure.end(unit.organisationId(), plan.on()));
        }
    }

    private void move(SuccessionPlan plan) {
        if (!plan.moves().isEmpty()) {
            shelves.versions()
                    .updateAll(plan.moves().stream()
                            .map(move -> move.before().until(plan.on()))
                            .toList());
            shelves.versions()
                    .saveAll(plan.moves().stream()
                            .map(SuccessionPlan.Move::after)
                            .toList());
            plan.moves().forEach(move -> tree.rehang(move.after().organisationId()));
        }
    }

    private void succession(SuccessionPlan plan) {
        shelves.succession().lineage().saveAll(plan.lineage());
        long speaker = plan.successors().getFirst();
        plan.ending().stream()
                .sorted()
                .forEach(ended -> shelves.succession().heirs().inherit(ended, speaker));
    }

    private void remember(Actor actor, SuccessionPlan plan) {
        var act = "ORGANISATION_" + plan.kind();
        var subject = "event:" + plan.eventId();
        var number = plan.decision().number();
        plan.givers().stream()
                .map(OrganisationVersion::organisationId)
                .forEach(unit -> trace.audit().record(actor, act, unit, subject, number));
        plan.takers().forEach(taker -> trace.audit().record(actor, act, taker.id(), subject, number));
    }
}
