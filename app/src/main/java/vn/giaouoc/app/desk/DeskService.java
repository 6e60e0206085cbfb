package vn.giaouoc.app.desk;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.invitation.Occasion;
import vn.giaouoc.app.invitation.Occasions;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.rollup.RollupChoices;
import vn.giaouoc.app.rollup.RollupService;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.rollup.Figures;

/** Answers how signing stands where the actor gathers pledges. Counts only: names are in the list of members. */
@Singleton
public class DeskService {

    private final RollupService rollups;
    private final RollupChoices choices;
    private final DepartmentDesk departments;
    private final Occasions occasions;
    private final OrganisationTree tree;
    private final Times times;

    DeskService(
            RollupService rollups,
            RollupChoices choices,
            DepartmentDesk departments,
            Occasions occasions,
            OrganisationTree tree,
            Times times) {
        this.rollups = rollups;
        this.choices = choices;
        this.departments = departments;
        this.occasions = occasions;
        this.tree = tree;
        this.times = times;
    }

    /** Where the actor gathers pledges today: own units first, then those below them. */
    public List<DeskPlace> places(Actor actor) {
        return actor.grantsOf(Authority.GATHER_PLEDGES).stream()
                .flatMap(this::places)
                .distinct()
                .toList();
    }

    /** The place with that key, the first one when there is none such; refuses who gathers nowhere. */
    public DeskPlace place(Actor actor, String key) {
        var places = places(actor);
        return places.stream()
                .filter(place -> place.key().equals(key))
                .findFirst()
                .or(() -> places.stream().findFirst())
                .orElseThrow(() -> Refusal.forbidden(
                        "NO_DESK",
                        "Anh/chị chưa được giao mời ký ở đơn vị nào. Nhờ chủ tịch công đoàn cơ sở hoặc công đoàn cấp trên"
                                + " giao chức vụ."));
    }

    /** How signing stands there now: the window that closes first, or the latest year while none is open. */
    @ReadOnly
    public DeskPage page(Actor actor, DeskPlace place) {
        var unit = tree.at(place.unitId(), times.today());
        var occasion = occasions.open(unit).stream().findFirst();
        var question = occasion.map(open -> RollupQuestion.of(
                        place.unitId(), open.campaign().id(), open.window().year()))
                .orElseGet(() -> latest(place));
        if (place.departmentId() != 0) {
            return page(place, question, occasion, departments.figures(actor, place, question), List.of());
        }
        var rollup = rollups.ask(actor, question);
        var lines = rollup.lines().stream()
                .map(line -> line(line.id(), line.name(), line.figures()))
                .toList();
        return page(place, question, occasion, rollup.total().figures(), lines);
    }

    private DeskPage page(
            DeskPlace place,
            RollupQuestion question,
            Optional<Occasion> occasion,
            Figures figures,
            List<DeskLine> lines) {
        var lastDay = occasion.map(open -> open.window().lastDay()).orElse(null);
        return new DeskPage(
                place,
                question.campaignId(),
                choices.choice(question.campaignId()).name(),
                question.year(),
                lastDay,
                lastDay == null ? 0 : ChronoUnit.DAYS.between(times.today(), lastDay) + 1,
                line(place.key(), place.name(), figures),
                figures.ownPhone(),
                figures.kiosk(),
                figures.paper(),
                figures.staffSigned(),
                lines,
                times.now());
    }

    private static DeskLine line(String id, String name, Figures figures) {
        return new DeskLine(id, name, figures.eligible(), figures.signed(), figures.declined(), figures.withdrawn());
    }

    private RollupQuestion latest(DeskPlace place) {
        var choice = choices.choice(0);
        return RollupQuestion.of(place.unitId(), choice.campaignId(), choices.year(choice));
    }

    private Stream<DeskPlace> places(Grant grant) {
        var today = times.today();
        var own = tree.find(grant.organisationId(), today).stream().map(unit -> place(unit, grant.departmentId()));
        var below = grant.wholeSubtree() && grant.departmentId() == 0
                ? tree.below(grant.organisationId(), today).stream().map(unit -> place(unit, 0))
                : Stream.<DeskPlace>empty();
        return Stream.concat(own, below);
    }

    private DeskPlace place(OrganisationVersion unit, long departmentId) {
        var name = tree.departments(unit.organisationId()).stream()
                .filter(department -> department.id() == departmentId)
                .findFirst()
                .map(department -> department.name() + " · " + unit.name())
                .orElseGet(unit::name);
        return new DeskPlace(unit.organisationId(), departmentId, name);
    }
}
