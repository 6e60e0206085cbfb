package vn.giaouoc.app.organisation.directory;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.OrganisationVersionRepository;

/**
 * Which units a person sees: those that are below the offices held today, that were below them on the day asked about, and
 * those that ended under them or whose heir is below them.
 */
@Singleton
class Sight {

    private final OrganisationTree tree;
    private final OrganisationVersionRepository versions;
    private final Times times;

    Sight(OrganisationTree tree, OrganisationVersionRepository versions, Times times) {
        this.tree = tree;
        this.versions = versions;
        this.times = times;
    }

    /** Where the person's trees begin on that day: a unit below another of them is left out. */
    List<OrganisationVersion> tops(Actor actor, LocalDate day) {
        if (actor.isSystem()) {
            return versions.rootsOn(day);
        }
        var own = offices(actor);
        var there = own.isEmpty() ? List.<OrganisationVersion>of() : versions.allOn(own, day);
        return there.stream()
                .filter(unit -> own.stream()
                        .noneMatch(other ->
                                other != unit.organisationId() && tree.isWithin(other, unit.organisationId(), day)))
                .toList();
    }

    void require(Actor actor, long id, LocalDate day) {
        if (!sees(actor, id, day)) {
            throw Refusal.forbidden(
                    "NOT_YOURS",
                    "Anh/chị không có quyền xem đơn vị này. Hãy mở lại từ cây tổ chức của mình, hoặc nhờ công đoàn cấp trên"
                            + " cấp quyền.");
        }
    }

    boolean sees(Actor actor, long id, LocalDate day) {
        if (actor.isSystem()) {
            return true;
        }
        var own = offices(actor);
        if (own.isEmpty()) {
            return false;
        }
        var today = times.today();
        return own.stream().anyMatch(office -> tree.isWithin(office, id, day) || tree.isWithin(office, id, today))
                || outOfTheTree(own, id, today);
    }

    private boolean outOfTheTree(List<Long> own, long id, LocalDate today) {
        var life = tree.life(id);
        if (life.isEmpty() || tree.find(id, today).isPresent()) {
            return false;
        }
        var ended = !life.getLast().validTo().isAfter(today);
        var day =
                ended ? life.getLast().validTo().minusDays(1) : life.getFirst().validFrom();
        long speaker = tree.speaker(id);
        return own.stream().anyMatch(office -> tree.isWithin(office, id, day) || tree.isWithin(office, speaker, today));
    }

    private static List<Long> offices(Actor actor) {
        return actor.grantsOf(Authority.SEE_FIGURES).stream()
                .map(grant -> grant.organisationId())
                .distinct()
                .toList();
    }
}
