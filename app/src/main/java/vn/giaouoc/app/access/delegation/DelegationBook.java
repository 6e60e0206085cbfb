package vn.giaouoc.app.access.delegation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.app.access.head.Heads;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.delegation.Delegate;
import vn.giaouoc.db.access.delegation.DelegateRepository;
import vn.giaouoc.db.access.delegation.DelegationLine;
import vn.giaouoc.db.access.delegation.DelegationLineRepository;
import vn.giaouoc.db.common.Folded;

/** Delegations as lists: one's own, and those of a unit for whoever keeps its offices. Those over for a year are left out. */
@Singleton
public class DelegationBook {

    private static final int SHORTEST = 2;

    private final DelegationLineRepository lines;
    private final DelegateRepository delegates;
    private final DelegationRules rules;
    private final Heads heads;
    private final Times times;

    DelegationBook(
            DelegationLineRepository lines,
            DelegateRepository delegates,
            DelegationRules rules,
            Heads heads,
            Times times) {
        this.lines = lines;
        this.delegates = delegates;
        this.rules = rules;
        this.heads = heads;
        this.times = times;
    }

    /** What the actor passed on and was passed. */
    public OwnDelegations own(Actor actor) {
        var today = times.today();
        var offices = heads.powersOf(actor.personId(), today).stream()
                .filter(power -> !power.delegated())
                .toList();
        return new OwnDelegations(
                offices,
                lines.givenBy(actor.personId(), today, since(today)),
                lines.givenTo(actor.personId(), today, since(today)));
    }

    /** Delegations of all offices at this unit, for who gives and ends them. */
    public List<DelegationLine> at(Actor actor, long organisationId) {
        rules.requireKeeper(actor, organisationId);
        return lines.at(organisationId, times.today(), since(times.today()));
    }

    /**
     * Colleagues who could sign for this office of the actor's, at most 20 by name; nobody before two letters are typed, so
     * that a head reads no list of the unit.
     */
    public List<Delegate> delegates(Actor actor, long officeId, String words) {
        var power = rules.power(actor.personId(), officeId);
        var folded = Folded.of(words).replace("\\", "").replace("%", "").replace("_", "\\_");
        return folded.strip().length() < SHORTEST
                ? List.of()
                : delegates.of(power.organisationId(), "%" + folded + "%", times.today()).stream()
                        .filter(person -> person.id() != actor.personId())
                        .toList();
    }

    private static LocalDate since(LocalDate today) {
        return today.minusYears(1);
    }
}
