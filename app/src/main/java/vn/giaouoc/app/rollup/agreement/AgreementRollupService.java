package vn.giaouoc.app.rollup.agreement;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.tally.AgreementFigures;
import vn.giaouoc.app.agreement.tally.AgreementQuestion;
import vn.giaouoc.app.agreement.tally.AgreementReport.Line;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.rollup.RollupPlaces;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.app.rollup.question.SortBy;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.rollup.TreeKind;

/** Answers what a unit and everything below it agreed. The screen, the export and the API all ask here. */
@Singleton
public class AgreementRollupService {

    private final AgreementFigures figures;
    private final RollupPlaces places;
    private final Campaigns campaigns;
    private final Times times;

    AgreementRollupService(AgreementFigures figures, RollupPlaces places, Campaigns campaigns, Times times) {
        this.figures = figures;
        this.places = places;
        this.campaigns = campaigns;
        this.times = times;
    }

    /** The figures of a unit and of the lines below it; refuses as roll-ups of pledges do. */
    @ReadOnly
    public AgreementRollup ask(Actor actor, RollupQuestion question) {
        var place = places.of(actor, question);
        var earlier = earlier(question);
        var asked = asked(question, place, earlier);
        var report = figures.ask(actor, asked);
        var lines = question.looksForUnions() && place.aboveGrassroots()
                ? figures.ask(actor, asked.tellingUnions()).lines()
                : report.lines();
        return new AgreementRollup(
                place.steps(),
                campaigns.campaign(question.campaignId()).shortName(),
                question.year(),
                earlier == null ? times.today() : earlier,
                report.treeDay(),
                report.countedAt(),
                report.total(),
                report.own(),
                lines(question, lines));
    }

    /** Agreements are judged after the year is over: their figures are those of today unless an earlier day is asked for. */
    private @Nullable LocalDate earlier(RollupQuestion question) {
        var asOf = question.asOf();
        return asOf != null && asOf.isBefore(times.today()) ? asOf : null;
    }

    private static AgreementQuestion asked(
            RollupQuestion question, RollupPlaces.Place place, @Nullable LocalDate earlier) {
        return new AgreementQuestion(
                question.unitId(),
                question.campaignId(),
                question.year(),
                place.treeDay(),
                question.kind() == TreeKind.AS_IT_IS_NOW,
                earlier,
                false);
    }

    private static List<Line> lines(RollupQuestion question, List<Line> all) {
        var wanted = Folded.of(question.search());
        return all.stream()
                .filter(line -> question.filter().takes(line.sums()))
                .filter(line -> wanted.isEmpty() || Folded.of(line.name()).contains(wanted))
                .sorted(order(question))
                .toList();
    }

    private static Comparator<Line> order(RollupQuestion question) {
        var collator = Collator.getInstance(Locale.forLanguageTag("vi-VN"));
        Comparator<Line> byName = (one, other) -> collator.compare(one.name(), other.name());
        if (question.sort() == SortBy.NAME) {
            return question.descending() ? byName.reversed() : byName;
        }
        var byFigure = Comparator.comparing(Line::sums, question.sort().ofAgreements());
        return (question.descending() ? byFigure.reversed() : byFigure).thenComparing(byName);
    }
}
