package vn.giaouoc.app.report;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.app.report.page.ReportLine;
import vn.giaouoc.app.report.page.ReportPage;
import vn.giaouoc.app.report.page.ReportPage.May;
import vn.giaouoc.app.report.page.SectionPage;
import vn.giaouoc.app.report.sheet.CheckResult;
import vn.giaouoc.app.report.sheet.Checks;
import vn.giaouoc.app.report.sheet.ReportDays;
import vn.giaouoc.app.report.sheet.Sheet;
import vn.giaouoc.app.report.sheet.Sheets;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.life.ReportMove;
import vn.giaouoc.db.report.life.ReportState;
import vn.giaouoc.db.report.mark.Acceptances;
import vn.giaouoc.db.report.seal.SealedReport;

/**
 * Puts one report together for its reader: the unit sees what it is writing with the figures of this moment, everybody else
 * what was submitted.
 */
@Singleton
class ReportPages {

    private final ReportRights rights;
    private final Known known;
    private final Sheets sheets;
    private final SectionPages sections;
    private final Trail trail;

    ReportPages(ReportRights rights, Known known, Sheets sheets, SectionPages sections, Trail trail) {
        this.rights = rights;
        this.known = known;
        this.sheets = sheets;
        this.sections = sections;
        this.trail = trail;
    }

    /** What is known around a report. */
    @Singleton
    record Known(
            Campaigns campaigns,
            OrganisationTree tree,
            Forms forms,
            ReportDays days,
            Acceptances acceptances,
            Times times) {}

    ReportPage of(Actor actor, Report report, ReportLine line) {
        var state = report.state();
        boolean live = !state.handedIn() && rights.mayReadDraft(actor, report);
        var sealed = live || state == ReportState.DRAFT ? null : trail.sealed(report);
        boolean withheld = !live && sealed == null;
        Sheet sheet = sealed == null ? sheets.live(report) : sheets.sealed(report, sealed);
        var shown = new SectionPages.Shown(
                report,
                sheet,
                sealed == null || !state.handedIn() ? null : sheets.live(report),
                known.acceptances().of(report.id()),
                actor,
                live && rights.mayWrite(actor, report));
        var checks =
                withheld || state == ReportState.EXEMPT ? List.<CheckResult>of() : Checks.broken(sheet, shown.taken());
        var pages = withheld ? List.<SectionPage>of() : sections.of(shown, checks);
        var form = known.forms().form(report.formId());
        return new ReportPage(
                line,
                form.title(),
                form.code(),
                form.version(),
                known.campaigns().campaign(report.campaignId()).shortName(),
                path(report, sealed),
                sealed == null
                        ? known.days().cutOff(report.campaignId(), report.year(), report.organisationId())
                        : sealed.cutOff(),
                sealed == null
                        ? known.days().asOf(report.campaignId(), report.year(), report.organisationId())
                        : sealed.asOf(),
                known.times().now(),
                live,
                withheld,
                SectionPages.changed(pages),
                trail.name(report.submittedBy()),
                trail.name(report.reviewerId()),
                SectionPages.whole(pages),
                pages,
                sections.checks(shown, checks),
                withheld ? List.of() : trail.files(report),
                trail.steps(report.id()),
                may(actor, report));
    }

    /** What was submitted without the lines only the unit and its reviewers may see. */
    SealedReport withoutRestricted(SealedReport sealed) {
        var form = known.forms().form(Long.parseLong(sealed.form().id())).content();
        var hidden = form.places()
                .filter(place -> place.line().restricted())
                .map(place -> place.cell().key())
                .collect(Collectors.toSet());
        return sealed.without(hidden);
    }

    private May may(Actor actor, Report report) {
        boolean submits = rights.maySubmit(actor, report);
        return new May(
                report.state().open() && rights.mayWrite(actor, report),
                submits && ReportMove.SUBMIT.startsAt(report.state()),
                submits && ReportMove.WITHDRAW.startsAt(report.state()),
                rights.maySeeNames(actor, report));
    }

    private List<String> path(Report report, @Nullable SealedReport sealed) {
        if (sealed != null) {
            return sealed.path().stream().map(SealedReport.SealedUnit::name).toList();
        }
        var day = known.days().asOf(report.campaignId(), report.year(), report.organisationId());
        return known.tree().path(report.organisationId(), day).stream()
                .filter(unit -> unit.organisationId() != report.organisationId())
                .map(OrganisationVersion::name)
                .toList();
    }
}
