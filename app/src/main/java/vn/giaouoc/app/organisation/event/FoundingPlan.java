package vn.giaouoc.app.organisation.event;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationRepository;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.OrganisationVersionRepository;
import vn.giaouoc.db.organisation.event.EventKind;

/** Guards foundings, one or thousands, with a few questions to the database for the whole list. Writes nothing. */
@Singleton
class FoundingPlan {

    private static final int CHUNK = 1000;

    private final TreeRules rules;
    private final OrganisationRepository organisations;
    private final OrganisationVersionRepository versions;

    FoundingPlan(TreeRules rules, OrganisationRepository organisations, OrganisationVersionRepository versions) {
        this.rules = rules;
        this.organisations = organisations;
        this.versions = versions;
    }

    /** One change a wish, in the same order; a unit's superior stands in the tree or earlier in the list. */
    List<TreeChange> plan(Actor actor, List<FoundOrganisation> wishes) {
        var planned = new HashMap<Long, TreeChange>();
        var outside = new HashMap<Long, LocalDate>();
        var names = new HashSet<String>();
        var changes = new ArrayList<TreeChange>(wishes.size());
        for (var wish : wishes) {
            var change = change(wish);
            var parent = wish.parentId();
            var above = parent == null ? null : planned.get(parent);
            if (above != null) {
                requireInOrder(above, change);
            } else if (parent != null) {
                outside.merge(parent, change.on(), (a, b) -> a.isBefore(b) ? a : b);
            } else if (!actor.isSystem()) {
                throw Refusal.invalid("NO_SUPERIOR", "Anh/chị chọn đơn vị cấp trên trực tiếp.")
                        .with("field", "parentId");
            }
            var after = Objects.requireNonNull(change.after());
            if (parent != null && !names.add(parent + " " + after.searchKey())) {
                throw TreeRules.sameName(after.name());
            }
            if (planned.put(change.organisationId(), change) != null) {
                throw new IllegalArgumentException("two units with id " + change.organisationId());
            }
            changes.add(change);
        }
        requireSuperiors(actor, outside);
        requireNamesFree(outside, changes);
        requireCodesFree(wishes);
        return changes;
    }

    private TreeChange change(FoundOrganisation wish) {
        if (wish.level() == null || wish.unitType() == null) {
            throw Refusal.invalid("LEVEL_AND_TYPE", "Anh/chị chọn cấp công đoàn và loại hình đơn vị.")
                    .with("field", wish.level() == null ? "level" : "unitType");
        }
        var paper = rules.paper(wish.decision());
        var name = Names.clean(wish.name(), 300, "tên đơn vị");
        long id = wish.id() == null ? Ids.next() : wish.id();
        long event = Ids.next();
        var after = new OrganisationVersion(
                Ids.next(),
                id,
                name,
                Names.shortName(wish.shortName(), name),
                Folded.of(name),
                wish.level(),
                wish.unitType(),
                Names.optional(wish.place(), 150, "địa bàn"),
                wish.parentId(),
                wish.counted(),
                paper.effectiveOn(),
                Ids.STILL,
                event);
        return new TreeChange(event, EventKind.FOUND, id, null, after, null, paper);
    }

    private static void requireInOrder(TreeChange above, TreeChange below) {
        if (below.on().isBefore(above.on())) {
            throw Refusal.conflict(
                            "NO_SUPERIOR",
                            "%s được thành lập trước đơn vị cấp trên của nó. Anh/chị xem lại ngày có hiệu lực."
                                    .formatted(Objects.requireNonNull(below.after())
                                            .name()))
                    .with("field", "effectiveOn");
        }
    }

    private void requireSuperiors(Actor actor, Map<Long, LocalDate> outside) {
        outside.forEach((parent, from) -> {
            rules.requireAt(actor, parent);
            rules.requireSuperiorLives(parent, from);
        });
    }

    private void requireNamesFree(Map<Long, LocalDate> outside, List<TreeChange> changes) {
        if (outside.isEmpty()) {
            return;
        }
        var earliest = outside.values().stream().min(LocalDate::compareTo).orElseThrow();
        var ends = new HashMap<String, LocalDate>();
        for (var there : versions.childrenFrom(outside.keySet(), earliest)) {
            ends.merge(there.parentId() + " " + there.searchKey(), there.validTo(), (a, b) -> a.isAfter(b) ? a : b);
        }
        for (var change : changes) {
            var after = Objects.requireNonNull(change.after());
            var end = ends.get(after.parentId() + " " + after.searchKey());
            if (end != null && end.isAfter(change.on())) {
                throw TreeRules.sameName(after.name());
            }
        }
    }

    private void requireCodesFree(List<FoundOrganisation> wishes) {
        Set<String> codes = new HashSet<>();
        for (var wish : wishes) {
            var code = code(wish);
            if (code != null && !codes.add(code)) {
                throw sameCode(code);
            }
        }
        var all = List.copyOf(codes);
        for (int from = 0; from < all.size(); from += CHUNK) {
            organisations.findByCodeIn(all.subList(from, Math.min(from + CHUNK, all.size()))).stream()
                    .findFirst()
                    .ifPresent(taken -> {
                        throw sameCode(String.valueOf(taken.code()));
                    });
        }
    }

    static @Nullable String code(FoundOrganisation wish) {
        return Names.optional(wish.code(), 40, "mã đơn vị");
    }

    private static Refusal sameCode(String code) {
        return Refusal.conflict(
                        "SAME_CODE", "Mã đơn vị %s đã có đơn vị khác dùng. Anh/chị ghi mã khác.".formatted(code))
                .with("field", "code");
    }
}
