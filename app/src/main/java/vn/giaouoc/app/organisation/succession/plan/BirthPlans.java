package vn.giaouoc.app.organisation.succession.plan;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.app.organisation.event.TreeRules;
import vn.giaouoc.app.organisation.succession.request.NewUnit;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationRepository;
import vn.giaouoc.db.organisation.OrganisationVersion;

/** Units that begin with an event: what they are called, where they stand, and whether they may. */
@Singleton
class BirthPlans {

    private final TreeRules rules;
    private final OrganisationRepository organisations;

    BirthPlans(TreeRules rules, OrganisationRepository organisations) {
        this.rules = rules;
        this.organisations = organisations;
    }

    /** What the new units come from. */
    record Origin(long eventId, Decision paper, List<OrganisationVersion> givers, boolean giversEnd) {

        Set<Long> ending() {
            return giversEnd
                    ? givers.stream().map(OrganisationVersion::organisationId).collect(Collectors.toSet())
                    : Set.of();
        }
    }

    /** Where the new unit is to stand: as wished, or beside the first it comes from. Asks the right to found there. */
    long parent(Actor actor, @Nullable NewUnit wish, List<OrganisationVersion> givers) {
        if (wish == null) {
            throw Refusal.invalid("NEW_UNIT", "Anh/chị ghi đơn vị mới.").with("field", "name");
        }
        var parent = wish.parentId() == null ? givers.getFirst().parentId() : wish.parentId();
        if (parent == null) {
            throw Refusal.invalid("NO_SUPERIOR", "Anh/chị chọn đơn vị cấp trên trực tiếp.")
                    .with("field", "parentId");
        }
        rules.requireAt(actor, parent);
        return parent;
    }

    Taker born(NewUnit wish, long parent, Origin origin) {
        var like = origin.givers().getFirst();
        var name = Names.clean(wish.name(), 300, "tên đơn vị");
        var unit = new OrganisationVersion(
                Ids.next(),
                wish.id() == null ? Ids.next() : wish.id(),
                name,
                Names.shortName(wish.shortName(), name),
                Folded.of(name),
                Objects.requireNonNullElse(wish.level(), like.level()),
                Objects.requireNonNullElse(wish.unitType(), like.unitType()),
                Names.optional(wish.place(), 150, "địa bàn"),
                parent,
                origin.givers().stream().anyMatch(OrganisationVersion::counted),
                origin.paper().effectiveOn(),
                Ids.STILL,
                origin.eventId());
        return new Taker(unit, true, Names.optional(wish.code(), 40, "mã đơn vị"));
    }

    /** The superior lives and does not end itself; name and number are free. */
    void requireFree(List<Taker> born, Origin origin, Obstacles obstacles) {
        var names = new HashSet<String>();
        var codes = new HashSet<String>();
        for (var taker : born) {
            var unit = taker.unit();
            obstacles.check(unit.name(), () -> requirePlace(unit, origin));
            obstacles.check(unit.name(), () -> requireCodeFree(taker.code(), codes));
            if (!names.add(unit.parentId() + " " + unit.searchKey())) {
                obstacles.add(TreeRules.sameName(unit.name()));
            }
        }
    }

    private void requirePlace(OrganisationVersion unit, Origin origin) {
        long parent = Objects.requireNonNull(unit.parentId());
        var on = origin.paper().effectiveOn();
        rules.requireSuperiorLives(parent, on);
        for (var giver : origin.givers()) {
            if (rules.isEverBelow(giver.organisationId(), parent, on)) {
                throw Refusal.conflict(
                                "UNDER_ITSELF",
                                "%s không thể trực thuộc %s hoặc đơn vị bên dưới. Anh/chị chọn đơn vị cấp trên khác."
                                        .formatted(unit.name(), giver.name()))
                        .with("field", "parentId");
            }
        }
        rules.requireNameFree(parent, unit.searchKey(), on, origin.ending());
    }

    private void requireCodeFree(@Nullable String code, Set<String> codes) {
        if (code != null && (!codes.add(code) || organisations.findByCode(code).isPresent())) {
            throw Refusal.conflict(
                            "SAME_CODE", "Mã đơn vị %s đã có đơn vị khác dùng. Anh/chị ghi mã khác.".formatted(code))
                    .with("field", "code");
        }
    }
}
