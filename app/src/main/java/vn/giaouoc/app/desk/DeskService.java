package vn.giaouoc.app.desk;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.invitation.Occasion;
import vn.giaouoc.app.invitation.Occasions;
import vn.giaouoc.app.rollup.RollupChoices;
import vn.giaouoc.app.rollup.RollupService;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.db.rollup.Figures;

/** Answers how signing stands where the actor gathers pledges. Counts only: names are in the list of members. */
@Singleton
public class DeskService {

    private final RollupService rollups;
    private final RollupChoices choices;
    private final DepartmentDesk departments;
    private final Occasions occasions;
    private final Times times;

    DeskService(
            RollupService rollups,
            RollupChoices choices,
            DepartmentDesk departments,
            Occasions occasions,
            Times times) {
        this.rollups = rollups;
        this.choices = choices;
        this.departments = departments;
        this.occasions = occasions;
        this.times = times;
    }

    /** How signing stands there now: the window that closes first, or the latest year while none is open. */
    @ReadOnly
    public DeskPage page(Actor actor, DeskPlace place) {
        var occasion = occasions.open(place.unitId()).stream().findFirst();
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
}
