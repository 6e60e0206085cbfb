package vn.giaouoc.app.report.work;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.attachment.Attachments;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.app.report.life.Signers;
import vn.giaouoc.app.report.sheet.CheckResult;
import vn.giaouoc.app.report.sheet.ReportDays;
import vn.giaouoc.app.report.sheet.Sheet;
import vn.giaouoc.app.report.sheet.SheetSources;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportForm;
import vn.giaouoc.db.report.form.FormContent.Place;
import vn.giaouoc.db.report.seal.PeopleList;
import vn.giaouoc.db.report.seal.ReportSnapshot;
import vn.giaouoc.db.report.seal.ReportSnapshots;
import vn.giaouoc.db.report.seal.SealedReport;
import vn.giaouoc.db.report.seal.SealedReport.SealedCell;
import vn.giaouoc.db.report.seal.SealedReport.SealedFile;
import vn.giaouoc.db.report.seal.SealedReport.SealedForm;
import vn.giaouoc.db.report.seal.SealedReport.SealedPeople;
import vn.giaouoc.db.report.seal.SealedReport.SealedUnit;
import vn.giaouoc.db.report.seal.SealedReport.SealedWarning;
import vn.giaouoc.db.report.value.ReportValue;
import vn.giaouoc.db.report.value.ReportValues;

/** Writes a submission down for ever: what every cell shows, who counts, what everybody is called (trade: 3.4.3, part 5 rule 3). */
@Singleton
class Sealer {

    private final Known known;
    private final SheetSources sources;
    private final Signers signers;
    private final ReportSnapshots snapshots;
    private final ReportValues values;

    Sealer(Known known, SheetSources sources, Signers signers, ReportSnapshots snapshots, ReportValues values) {
        this.known = known;
        this.sources = sources;
        this.signers = signers;
        this.snapshots = snapshots;
        this.values = values;
    }

    /** What is known around a report. */
    @Singleton
    record Known(Campaigns campaigns, OrganisationTree tree, Forms forms, ReportDays days, Attachments files) {}

    /** Freezes the report under the number it carries now; the rows of its cells hold what was frozen too. */
    ReportSnapshot seal(Actor actor, Report report, Sheet sheet, List<CheckResult> results) {
        var form = known.forms().form(report.formId());
        var people = new PeopleList();
        var counted = counted(report, form, people);
        var submittedAt = Objects.requireNonNull(report.submittedAt());
        var places = form.content().places().toList();
        values.put(places.stream()
                .flatMap(place -> frozen(report, sheet, place, submittedAt).stream())
                .toList());
        var campaign = known.campaigns().campaign(report.campaignId());
        var asOf = known.days().asOf(report.campaignId(), report.year(), report.organisationId());
        var sealed = new SealedReport(
                SealedReport.SEAL,
                Long.toString(report.id()),
                report.number(),
                submittedAt,
                new SealedForm(
                        Long.toString(form.id()), form.code(), form.version(), form.title(), Digest.hex(form.sha256())),
                campaign.code(),
                campaign.shortName(),
                report.year(),
                report.kind(),
                report.occasion(),
                report.tier().name(),
                known.days().cutOff(report.campaignId(), report.year(), report.organisationId()),
                asOf,
                unit(known.tree()
                        .find(report.organisationId(), asOf)
                        .orElseGet(() -> known.tree().last(report.organisationId()))),
                known.tree().path(report.organisationId(), asOf).stream()
                        .filter(above -> above.organisationId() != report.organisationId())
                        .map(Sealer::unit)
                        .toList(),
                signers.signer(actor, report),
                places.stream().flatMap(place -> cell(sheet, place).stream()).toList(),
                counted,
                results.stream().flatMap(result -> warning(result).stream()).toList(),
                known.files().on(report.subject()).stream()
                        .map(file -> new SealedFile(file.id(), file.name(), file.size(), file.sha256()))
                        .toList(),
                sources.of(report).made(report));
        return snapshots.add(sealed, people);
    }

    private List<SealedPeople> counted(Report report, ReportForm form, PeopleList people) {
        var counted = new ArrayList<SealedPeople>();
        sources.of(report).people(report, form.content()).forEach((cell, ids) -> {
            int bit = counted.size();
            people.add(bit, ids);
            counted.add(new SealedPeople(cell, bit, ids.size(), people.sha256(bit)));
        });
        return counted;
    }

    private static List<ReportValue> frozen(Report report, Sheet sheet, Place place, java.time.Instant at) {
        var key = place.cell().key();
        var derived = sheet.derived(key);
        var written = sheet.written(key);
        if (written != null) {
            return List.of(written.deriving(derived));
        }
        return derived == null
                ? List.of()
                : List.of(new ReportValue(report.id(), key, derived, null, null, null, null, at, 0));
    }

    private static List<SealedCell> cell(Sheet sheet, Place place) {
        var key = place.cell().key();
        @Nullable ReportValue written = sheet.written(key);
        var derived = sheet.derived(key);
        var shown = sheet.value(key);
        var text = sheet.text(key);
        return shown == null && text == null
                ? List.of()
                : List.of(new SealedCell(
                        key,
                        derived,
                        sheet.typed(place.cell()),
                        shown,
                        text,
                        written == null ? null : written.reason()));
    }

    private static List<SealedWarning> warning(CheckResult result) {
        var accepted = result.accepted();
        return accepted == null
                ? List.of()
                : List.of(new SealedWarning(
                        result.check().code(),
                        result.check().cell(),
                        result.check().sentence(),
                        accepted.reason(),
                        accepted.acceptedBy() == null ? null : Long.toString(accepted.acceptedBy())));
    }

    private static SealedUnit unit(OrganisationVersion unit) {
        return new SealedUnit(
                Long.toString(unit.organisationId()),
                unit.name(),
                unit.shortName(),
                unit.level().name(),
                unit.unitType().name(),
                unit.place());
    }
}
