package vn.giaouoc.app.rollup;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.rollup.question.RollupQuestion;

/** What everybody may see of a campaign year; rates of fewer than five persons are not shown (trade: part 5, rule 8). */
@Singleton
public class PublicRollup {

    /** A line without anything about single persons. */
    @Serdeable
    public record Line(String name, long units, long eligible, long signed, String rate) {

        static Line of(RollupLine line) {
            var figures = line.figures();
            return new Line(line.name(), figures.units(), figures.eligible(), figures.signed(), line.publicRate());
        }
    }

    private final RollupService rollups;

    PublicRollup(RollupService rollups) {
        this.rollups = rollups;
    }

    /** The total first, then the units right below it that count. */
    public List<Line> lines(long campaignId, int year) {
        var rollup = rollups.ask(Actor.SYSTEM, RollupQuestion.of(rollups.home(Actor.SYSTEM), campaignId, year));
        return Stream.concat(Stream.of(rollup.total()), rollup.lines().stream().filter(RollupLine::counted))
                .map(Line::of)
                .toList();
    }
}
