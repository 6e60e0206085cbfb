package vn.giaouoc.app.organisation.succession.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.event.TreeRules;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.OrganisationVersion;

/**
 * What an event of several units must not do. The days are those of every event of the tree: entered in the order they took
 * effect, not before the units were there, not in the future, because people move with it.
 */
@Singleton
class SuccessionRules {

    private static final int MOST_UNITS = 200;
    private static final Set<OrganisationLevel> ABOVE_GRASSROOTS = Set.of(
            OrganisationLevel.CONFEDERATION,
            OrganisationLevel.FEDERATION,
            OrganisationLevel.INDUSTRY,
            OrganisationLevel.UPPER);

    private final TreeRules rules;
    private final OrganisationTree tree;
    private final Times times;

    SuccessionRules(TreeRules rules, OrganisationTree tree, Times times) {
        this.rules = rules;
        this.tree = tree;
        this.times = times;
    }

    /** The units as they last stood, once the right to decide about each is sure. */
    List<OrganisationVersion> decided(Actor actor, List<Long> ids) {
        if (ids.size() > MOST_UNITS) {
            throw Refusal.invalid(
                    "TOO_MANY_UNITS", "Mỗi quyết định ghi được nhiều nhất 200 đơn vị. Anh/chị ghi thành nhiều lần.");
        }
        ids.forEach(id -> rules.requireSuperior(actor, id));
        if (new HashSet<>(ids).size() < ids.size()) {
            throw Refusal.invalid("TWICE", "Có đơn vị được chọn hai lần. Anh/chị bỏ bớt.")
                    .with("field", "units");
        }
        return ids.stream().map(tree::last).toList();
    }

    Decision paper(Decision decision) {
        var paper = rules.paper(decision);
        if (paper.effectiveOn().isAfter(times.today())) {
            throw Refusal.invalid(
                            "NOT_YET",
                            "Ngày có hiệu lực chưa tới. Anh/chị ghi vào đúng ngày đó, vì đoàn viên được chuyển sang đơn vị mới"
                                    + " từ ngày đó.")
                    .with("field", "effectiveOn");
        }
        return paper;
    }

    /** The unit may end, or give a part away, on that day. */
    void requireGiver(OrganisationVersion unit, boolean ends, LocalDate on) {
        long id = unit.organisationId();
        rules.requireLatest(rules.living(id), on);
        if (!ends) {
            return;
        }
        if (unit.parentId() == null) {
            throw Refusal.conflict(
                    "ROOT_STAYS",
                    "Đơn vị cao nhất trên cổng không sáp nhập, hợp nhất hay chia được. Anh/chị chuyển giao các đơn vị trực"
                            + " thuộc.");
        }
        if (rules.foundedOn(id).equals(on)) {
            throw Refusal.conflict(
                            "FOUNDED_THAT_DAY",
                            "Đơn vị được thành lập đúng ngày %s. Nếu lập nhầm, anh/chị hoàn tác việc thành lập."
                                    .formatted(Days.text(on)))
                    .with("field", "effectiveOn");
        }
    }

    /** The unit was there on that day and takes in others that are not above it. */
    void requireReceiver(OrganisationVersion receiver, List<OrganisationVersion> givers, LocalDate on) {
        rules.requireLatest(rules.living(receiver.organisationId()), on);
        for (var giver : givers) {
            if (rules.isEverBelow(giver.organisationId(), receiver.organisationId(), on)) {
                throw Refusal.conflict(
                                "UNDER_ITSELF",
                                "%s không thể sáp nhập vào đơn vị bên dưới của nó. Anh/chị chọn đơn vị khác."
                                        .formatted(giver.name()))
                        .with("field", "intoId");
            }
        }
    }

    /** Unions of members become unions of members, superiors become superiors: people would else have nowhere to go. */
    void requireSameSort(OrganisationVersion giver, List<Taker> takers) {
        for (var taker : takers) {
            if (above(giver) != above(taker.unit())) {
                throw Refusal.conflict(
                                "LEVELS_DIFFER",
                                "%s là %s, %s là %s. Chỉ sáp nhập, hợp nhất, chia, tách được trong cùng khối: công đoàn cấp"
                                                .formatted(
                                                        giver.name(),
                                                        giver.level().label(),
                                                        taker.unit().name(),
                                                        taker.unit().level().label())
                                        + " trên với nhau, công đoàn cơ sở và tổ, bộ phận với nhau.")
                        .with("field", "level");
            }
        }
    }

    private static boolean above(OrganisationVersion unit) {
        return ABOVE_GRASSROOTS.contains(unit.level());
    }
}
