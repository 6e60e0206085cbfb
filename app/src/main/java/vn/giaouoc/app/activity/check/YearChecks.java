package vn.giaouoc.app.activity.check;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.activity.ActivityRights;
import vn.giaouoc.app.activity.book.ActivityBook;
import vn.giaouoc.app.activity.kind.Amounts;
import vn.giaouoc.app.activity.kind.KindBook;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.figure.FigureBook;
import vn.giaouoc.app.figure.FigureScope;
import vn.giaouoc.app.figure.FigureSource;
import vn.giaouoc.db.activity.kind.CheckRule;
import vn.giaouoc.db.campaign.Campaign;

/** Holds a unit's year against the check-list of the content. A line whose figure nobody brings is left out. */
@Singleton
public class YearChecks {

    private final ActivityRights rights;
    private final KindBook kinds;
    private final FigureBook figures;
    private final Campaigns campaigns;

    YearChecks(ActivityRights rights, KindBook kinds, FigureBook figures, Campaigns campaigns) {
        this.rights = rights;
        this.kinds = kinds;
        this.figures = figures;
        this.campaigns = campaigns;
    }

    @ReadOnly
    public YearCheck of(Actor actor, long organisationId, int year) {
        rights.requireSee(actor, organisationId);
        var scope = scope(organisationId, ActivityBook.known(year));
        var lines = kinds.checks().stream()
                .flatMap(rule -> figures.find(rule.figure()).map(figure -> line(rule, figure, scope)).stream())
                .sorted(Comparator.comparing(CheckLine::done))
                .toList();
        return new YearCheck(Long.toString(organisationId), year, lines, satisfaction(scope));
    }

    /** Of the running campaigns the first that covers the year: figures of pledges belong to one. */
    public FigureScope scope(long organisationId, int year) {
        long campaign = campaigns.all().stream()
                .filter(one -> one.covers(year))
                .findFirst()
                .map(Campaign::id)
                .orElse(0L);
        return FigureScope.of(campaign, year, organisationId);
    }

    private CheckLine line(CheckRule rule, FigureSource figure, FigureScope scope) {
        @Nullable BigDecimal value = figure.value(scope).orElse(null);
        var enough = Optional.ofNullable(rule.leastFigure())
                .flatMap(code -> figures.value(code, scope))
                .orElse(BigDecimal.valueOf(rule.enough()));
        return new CheckLine(
                rule.code(),
                rule.name(),
                value != null && value.compareTo(enough) >= 0,
                value,
                enough,
                progress(value, enough, figure.unit()),
                rule.add(),
                rule.beginning(),
                rule.open(),
                rule.act());
    }

    private static String progress(@Nullable BigDecimal value, BigDecimal enough, String unit) {
        if (value == null) {
            return "chưa có số liệu";
        }
        var reached = Amounts.text(value);
        return (enough.compareTo(BigDecimal.ONE) > 0 ? reached + " / " + Amounts.text(enough) : reached) + " " + unit;
    }

    private SatisfactionTrend satisfaction(FigureScope scope) {
        return new SatisfactionTrend(
                whole("SATISFACTION_ASKED", scope),
                whole("SATISFACTION_SATISFIED", scope),
                figures.value("SATISFACTION_RATE", scope).orElse(null),
                figures.value("SATISFACTION_RATE", scope.in(scope.year() - 1)).orElse(null),
                figures.value("SATISFACTION_CHANGE", scope).orElse(null));
    }

    private long whole(String code, FigureScope scope) {
        return figures.value(code, scope).orElse(BigDecimal.ZERO).longValue();
    }
}
