package vn.giaouoc.app.organisation.event;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationClosureRepository;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.OrganisationVersionRepository;
import vn.giaouoc.db.organisation.event.OrganisationEventRepository;

/** What an event must not do to the tree, and who may decide it. */
@Singleton
public class TreeRules {

    private final OrganisationTree tree;
    private final OrganisationVersionRepository versions;
    private final Past past;
    private final Jurisdiction jurisdiction;
    private final Times times;

    TreeRules(
            OrganisationTree tree,
            OrganisationVersionRepository versions,
            Past past,
            Jurisdiction jurisdiction,
            Times times) {
        this.tree = tree;
        this.versions = versions;
        this.past = past;
        this.jurisdiction = jurisdiction;
        this.times = times;
    }

    /** What stood below what, and what happened. */
    @Singleton
    record Past(OrganisationClosureRepository closure, OrganisationEventRepository events) {}

    /** A superior decides about a unit: the authority is asked at its parent, at a root itself only where there is none. */
    public boolean mayDecide(Actor actor, long organisationId) {
        return jurisdiction.may(actor, Authority.KEEP_TREE, superior(organisationId));
    }

    public void requireSuperior(Actor actor, long organisationId) {
        jurisdiction.require(actor, Authority.KEEP_TREE, superior(organisationId));
    }

    public void requireAt(Actor actor, long organisationId) {
        jurisdiction.require(actor, Authority.KEEP_TREE, organisationId);
    }

    /** The unit as it stands, without end; an ended one is refused. */
    public OrganisationVersion living(long organisationId) {
        var last = tree.last(organisationId);
        if (!last.still()) {
            throw Refusal.conflict(
                    "ENDED",
                    "%s đã kết thúc hoạt động từ ngày %s. Muốn sửa, anh/chị hoàn tác việc giải thể trước."
                            .formatted(last.name(), Days.text(last.validTo())));
        }
        return last;
    }

    /** The paper is complete and its days can be. Returns it with clean text. */
    public Decision paper(Decision decision) {
        if (decision == null || decision.effectiveOn() == null) {
            throw Refusal.invalid("EFFECTIVE_ON", "Anh/chị chọn ngày có hiệu lực của quyết định.")
                    .with("field", "effectiveOn");
        }
        if (decision.effectiveOn().isAfter(times.today().plusYears(1))) {
            throw Refusal.invalid(
                            "EFFECTIVE_ON",
                            "Ngày có hiệu lực xa hơn một năm kể từ hôm nay. Anh/chị xem lại năm đã ghi.")
                    .with("field", "effectiveOn");
        }
        if (decision.decidedOn() != null && decision.decidedOn().isAfter(times.today())) {
            throw Refusal.invalid("DECIDED_ON", "Ngày ký quyết định chưa tới. Anh/chị xem lại ngày trên văn bản.")
                    .with("field", "decidedOn");
        }
        return new Decision(
                Names.clean(decision.number(), 60, "số quyết định"),
                decision.decidedOn(),
                Names.optional(decision.issuer(), 300, "cơ quan ban hành"),
                decision.effectiveOn(),
                Names.optional(decision.note(), 1000, "ghi chú"));
    }

    /** Events are entered in the order they took effect: no later one may stand already. */
    public void requireLatest(OrganisationVersion now, LocalDate effectiveOn) {
        if (effectiveOn.isBefore(now.validFrom())) {
            var first = tree.life(now.organisationId()).getFirst();
            var sentence = effectiveOn.isBefore(first.validFrom())
                    ? "Ngày có hiệu lực phải từ ngày %s, là ngày đơn vị được thành lập."
                    : "Đơn vị đã có thay đổi có hiệu lực từ ngày %s. Anh/chị ghi ngày có hiệu lực từ ngày đó trở đi, hoặc"
                            + " hoàn tác thay đổi đó trước.";
            var from = effectiveOn.isBefore(first.validFrom()) ? first.validFrom() : now.validFrom();
            throw Refusal.conflict("NOT_LATEST", sentence.formatted(Days.text(from)))
                    .with("field", "effectiveOn");
        }
        past.events()
                .latestDay(now.organisationId())
                .filter(effectiveOn::isBefore)
                .ifPresent(day -> {
                    throw Refusal.conflict(
                                    "NOT_LATEST",
                                    "Đơn vị đã có thay đổi có hiệu lực từ ngày %s. Anh/chị ghi ngày có hiệu lực từ ngày đó trở"
                                                    .formatted(Days.text(day))
                                            + " đi, hoặc hoàn tác thay đổi đó trước.")
                            .with("field", "effectiveOn");
                });
    }

    /** The superior must exist on that day and must not have ended since. */
    public void requireSuperiorLives(long parentId, LocalDate from) {
        var life = tree.life(parentId);
        if (life.isEmpty() || from.isBefore(life.getFirst().validFrom())) {
            throw Refusal.conflict(
                            "NO_SUPERIOR",
                            life.isEmpty()
                                    ? "Không có đơn vị cấp trên đã chọn. Anh/chị chọn lại."
                                    : "%s chỉ được thành lập từ ngày %s. Anh/chị chọn ngày có hiệu lực từ ngày đó, hoặc đơn"
                                                    .formatted(
                                                            life.getFirst().name(),
                                                            Days.text(life.getFirst()
                                                                    .validFrom()))
                                            + " vị cấp trên khác.")
                    .with("field", "parentId");
        }
        if (!life.getLast().still()) {
            throw Refusal.conflict(
                            "SUPERIOR_ENDED",
                            "%s đã kết thúc hoạt động từ ngày %s. Anh/chị chọn đơn vị cấp trên khác."
                                    .formatted(
                                            life.getLast().name(),
                                            Days.text(life.getLast().validTo())))
                    .with("field", "parentId");
        }
    }

    /** No two units under one superior may bear the same name, from that day on; tone marks aside. */
    public void requireNameFree(long parentId, String searchKey, LocalDate from, long except) {
        requireNameFree(parentId, searchKey, from, Set.of(except));
    }

    /** The same, units that end or move away with the event aside. */
    public void requireNameFree(long parentId, String searchKey, LocalDate from, Set<Long> except) {
        versions.namesakesFrom(parentId, searchKey, from).stream()
                .filter(namesake -> !except.contains(namesake.organisationId()))
                .findFirst()
                .ifPresent(namesake -> {
                    throw sameName(namesake.name());
                });
    }

    /** What is said when a name is taken under one superior. */
    public static Refusal sameName(String name) {
        return Refusal.conflict(
                        "SAME_NAME",
                        "Dưới cùng đơn vị cấp trên đã có \"%s\". Anh/chị ghi tên phân biệt được, hoặc mở đơn vị đã có."
                                .formatted(name))
                .with("field", "name");
    }

    /** A unit can never stand under itself, not on any day from the event on. */
    public void requireNotBelow(long id, long newParentId, LocalDate from) {
        if (id == newParentId || isEverBelow(id, newParentId, from)) {
            throw Refusal.conflict(
                            "UNDER_ITSELF",
                            "Không thể chuyển đơn vị về dưới chính nó hoặc dưới đơn vị trực thuộc của nó. Anh/chị chọn đơn vị"
                                    + " cấp trên khác.")
                    .with("field", "parentId");
        }
    }

    /** True when the second is the first itself or lies below it on that day or later. */
    public boolean isEverBelow(long id, long other, LocalDate from) {
        return past.closure().isEverWithin(id, other, from);
    }

    public LocalDate foundedOn(long id) {
        return tree.life(id).getFirst().validFrom();
    }

    /** Who stands under the unit on that day or later. */
    public List<OrganisationVersion> childrenFrom(long id, LocalDate day) {
        return versions.childrenFrom(List.of(id), day);
    }

    /** Who takes over from an ended unit must exist on that day and must not have ended since. */
    public void requireHeirLives(long heirId, LocalDate from) {
        var life = tree.life(heirId);
        if (life.isEmpty()
                || !life.getLast().still()
                || from.isBefore(life.getFirst().validFrom())) {
            throw Refusal.conflict(
                            "HEIR_NOT_LIVING",
                            "Đơn vị tiếp nhận phải đang hoạt động vào ngày %s và đến nay. Anh/chị chọn đơn vị tiếp nhận khác."
                                    .formatted(Days.text(from)))
                    .with("field", "heirId");
        }
    }

    private long superior(long organisationId) {
        var last = tree.last(organisationId);
        var parent = last.parentId();
        while (parent != null) {
            var above = tree.last(parent);
            var next = above.parentId();
            if (above.validTo().equals(Ids.STILL) || next == null) {
                return parent;
            }
            parent = next;
        }
        return organisationId;
    }
}
