package vn.giaouoc.app.organisation.event;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationFootprint;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.OrganisationVersionRepository;
import vn.giaouoc.db.organisation.event.OrganisationEvent;
import vn.giaouoc.db.organisation.event.OrganisationEventRepository;
import vn.giaouoc.db.organisation.event.OrganisationLineageRepository;

/** An event can be taken back while nothing was built on it; otherwise it is said what stands in the way. */
@Singleton
public class UndoRules {

    private final TreeRules rules;
    private final OrganisationTree tree;
    private final Past past;
    private final OrganisationFootprint footprint;

    UndoRules(TreeRules rules, OrganisationTree tree, Past past, OrganisationFootprint footprint) {
        this.rules = rules;
        this.tree = tree;
        this.past = past;
        this.footprint = footprint;
    }

    /** What is remembered of units. */
    @Singleton
    record Past(
            OrganisationEventRepository events,
            OrganisationVersionRepository versions,
            OrganisationLineageRepository lineage) {}

    OrganisationEvent event(long eventId) {
        return past.events()
                .findById(eventId)
                .orElseThrow(() -> Refusal.notFound(
                        "NO_SUCH_EVENT", "Không có lần thay đổi này. Anh/chị mở lại trang lịch sử của đơn vị."));
    }

    /** The event that alone can be taken back: the latest that stands. */
    Optional<OrganisationEvent> latest(long organisationId) {
        return past.events().of(organisationId).stream()
                .filter(OrganisationEvent::standing)
                .reduce((earlier, later) -> later);
    }

    void requireStanding(OrganisationEvent event) {
        if (!event.standing()) {
            throw Refusal.conflict("UNDONE_ALREADY", "Thay đổi này đã được hoàn tác trước đó. Anh/chị tải lại trang.");
        }
    }

    void requireAllowed(Actor actor, OrganisationEvent event) {
        rules.requireSuperior(actor, event.organisationId());
        requireLatest(event, event.organisationId());
        switch (event.kind()) {
            case FOUND -> requireNothingBuilt(event);
            case RENAME, TRANSFER -> requirePlace(before(event), event);
            case DISSOLVE -> requirePlace(tree.last(event.organisationId()), event);
            default -> throw Refusal.invalid("CANNOT_UNDO", "Việc này chưa hoàn tác được trên cổng.");
        }
    }

    /** Nothing has happened to the unit after the event. */
    public void requireLatest(OrganisationEvent event, long organisationId) {
        var latest = latest(organisationId).orElseThrow();
        if (latest.id() != event.id()) {
            throw Refusal.conflict(
                    "NOT_LATEST",
                    "Sau đó đơn vị còn thay đổi khác: %s theo quyết định %s, có hiệu lực ngày %s. Anh/chị hoàn tác thay đổi đó trước."
                            .formatted(
                                    latest.kind().label().toLowerCase(Locale.forLanguageTag("vi")),
                                    latest.decisionNumber(),
                                    Days.text(latest.effectiveOn())));
        }
    }

    private void requireNothingBuilt(OrganisationEvent event) {
        long id = event.organisationId();
        var below = past.versions().everUnder(id);
        if (!below.isEmpty()) {
            throw builtOn(
                    "đã có đơn vị trực thuộc (%s)".formatted(below.getFirst().name()));
        }
        var heirs = past.lineage().findBySuccessorId(id);
        if (!heirs.isEmpty()) {
            throw builtOn("đơn vị đã tiếp nhận hồ sơ của %s"
                    .formatted(tree.last(heirs.getFirst().predecessorId()).name()));
        }
        var built = footprint.builtOn(id);
        if (!built.isEmpty()) {
            throw builtOn("đã có " + String.join(", ", built));
        }
    }

    private static Refusal builtOn(String what) {
        return Refusal.conflict(
                "BUILT_ON",
                "Chưa hoàn tác được việc thành lập vì %s. Anh/chị xử lý phần đó trước, hoặc dùng chức năng giải thể."
                        .formatted(what));
    }

    private void requirePlace(OrganisationVersion back, OrganisationEvent event) {
        var parent = back.parentId();
        if (parent != null) {
            rules.requireNotBelow(event.organisationId(), parent, event.effectiveOn());
            rules.requireSuperiorLives(parent, event.effectiveOn());
            rules.requireNameFree(parent, back.searchKey(), event.effectiveOn(), event.organisationId());
        }
    }

    private OrganisationVersion before(OrganisationEvent event) {
        List<OrganisationVersion> earlier = tree.life(event.organisationId()).stream()
                .filter(version -> version.eventId() != event.id())
                .toList();
        return earlier.getLast();
    }
}
