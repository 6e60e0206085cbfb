package vn.giaouoc.app.report.opening;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.report.sheet.ReportDays;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.life.ReportState;
import vn.giaouoc.db.report.opening.OwingUnit;
import vn.giaouoc.db.report.opening.OwingUnits;

/** Who owes: every counted grassroots union that stands at its cut-off; the others are exempt and it is said why (trade: 3.4.5). */
@Singleton
public class OwesList {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final OwingUnits units;
    private final ReportDays days;
    private final Times times;

    OwesList(OwingUnits units, ReportDays days, Times times) {
        this.units = units;
        this.days = days;
        this.times = times;
    }

    /** The reports of all grassroots unions, as they would be opened now. */
    List<Report> grassroots(Actor actor, Opening opening) {
        var last = LocalDate.of(opening.year(), Month.JANUARY, 1);
        for (var type : UnitType.values()) {
            var cutOff = days.cutOff(opening.campaign().id(), opening.year(), type);
            last = cutOff.isAfter(last) ? cutOff : last;
        }
        var reports = new ArrayList<Report>();
        for (var unit : units.grassroots(
                opening.top(), LocalDate.of(opening.year(), Month.JANUARY, 1), opening.lastDay(last))) {
            reports.add(report(actor, opening, unit, ReportTier.GRASSROOTS, exempt(opening, unit)));
        }
        return reports;
    }

    /** The consolidated reports of everything above those that owe. */
    List<Report> superiors(Actor actor, Opening opening, List<Report> grassroots) {
        var owing = grassroots.stream()
                .filter(report -> report.state() != ReportState.EXEMPT)
                .map(Report::organisationId)
                .toList();
        var day = days.asOf(opening.campaign().id(), opening.year(), opening.top());
        return units.superiors(opening.top(), owing, day).stream()
                .map(unit -> report(actor, opening, unit, ReportTier.CONSOLIDATED, null))
                .toList();
    }

    /** Why the unit owes nothing; null when it does. */
    private @Nullable String exempt(Opening opening, OwingUnit unit) {
        var cutOff = days.cutOff(opening.campaign().id(), opening.year(), unit.unitType());
        if (unit.standsOn(cutOff)) {
            return null;
        }
        return cutOff.isBefore(unit.from())
                ? "Thành lập ngày %s, sau ngày chốt số liệu %s"
                        .formatted(unit.from().format(DAY), cutOff.format(DAY))
                : ended(unit.to());
    }

    /** The reason of a unit that ended that day. */
    public static String ended(LocalDate on) {
        return "Kết thúc hoạt động từ ngày " + on.format(DAY);
    }

    /** One report as it would be opened now. */
    public Report report(Actor actor, Opening opening, OwingUnit unit, ReportTier tier, @Nullable String exemptReason) {
        var due = opening.due(tier == ReportTier.GRASSROOTS ? OrganisationLevel.GRASSROOTS : unit.level());
        return new Report(
                Ids.next(),
                opening.form().id(),
                opening.campaign().id(),
                opening.year(),
                opening.form().kind(),
                opening.occasion(),
                tier,
                unit.organisationId(),
                exemptReason == null ? ReportState.DRAFT : ReportState.EXEMPT,
                0,
                due.dueOn(),
                due.inclusive(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                exemptReason,
                null,
                false,
                0,
                actor.isSystem() ? null : actor.accountId(),
                times.now());
    }
}
