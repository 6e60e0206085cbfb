package vn.giaouoc.app.report.consolidate.page;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.report.ReportRights;
import vn.giaouoc.app.report.Reports;
import vn.giaouoc.app.report.consolidate.Completeness;
import vn.giaouoc.app.report.consolidate.Leaf;
import vn.giaouoc.app.report.consolidate.Material;
import vn.giaouoc.app.report.consolidate.Materials;
import vn.giaouoc.app.report.consolidate.Missing;
import vn.giaouoc.app.report.consolidate.RollUps;
import vn.giaouoc.app.report.consolidate.page.ConsolidationPage.CellSpread;
import vn.giaouoc.app.report.consolidate.page.ConsolidationPage.Part;
import vn.giaouoc.app.report.consolidate.page.ConsolidationPage.ValueCount;
import vn.giaouoc.app.report.consolidate.roll.CellRollup;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.FormContent.Place;
import vn.giaouoc.db.report.form.RollupKind;
import vn.giaouoc.db.report.seal.ReportSnapshot;
import vn.giaouoc.db.report.seal.ReportSnapshots;
import vn.giaouoc.db.report.seal.SealedMade;
import vn.giaouoc.db.report.seal.SealedMade.SealedPart;

/** Reads what stands behind a superior's report. Whoever may read the report may ask. */
@Singleton
public class Consolidations {

    private final Reports reports;
    private final ReportRights rights;
    private final Materials materials;
    private final RollUps rollUps;
    private final Known known;

    Consolidations(Reports reports, ReportRights rights, Materials materials, RollUps rollUps, Known known) {
        this.reports = reports;
        this.rights = rights;
        this.materials = materials;
        this.rollUps = rollUps;
        this.known = known;
    }

    /** Forms, submissions and the time. */
    @Singleton
    record Known(Forms forms, ReportSnapshots snapshots, Times times) {}

    /**
     * What it is made of: as submitted once it was, else as things stand now. NOT_FOUND REPORT_UNKNOWN, also for a report
     * that is none of a superior.
     */
    @ReadOnly
    public ConsolidationPage page(Actor actor, long reportId) {
        var report = require(actor, reportId);
        var material = material(report);
        var rolled = rollUps.of(known.forms().form(report.formId()).content(), material.leaves());
        return new ConsolidationPage(
                Long.toString(reportId),
                report.state().handedIn(),
                known.times().now(),
                material.completeness(),
                material.completeness().handedInRate(),
                material.completeness().onTimeRate(),
                material.leaves().stream()
                        .map(leaf -> new Part(Long.toString(leaf.reportId()), leaf.number(), leaf.unitName()))
                        .toList(),
                material.through().stream()
                        .map(one -> new Part(Long.toString(one.reportId()), one.number(), one.unitName()))
                        .toList(),
                material.missing(),
                spreads(actor, report, rolled, material.completeness().owing()),
                report.belowChanged());
    }

    /**
     * What the units right below wrote in a cell of words, the superiors among them; those who wrote nothing are left out.
     * NOT_FOUND CELL_UNKNOWN.
     */
    @ReadOnly
    public List<Narrative> narratives(Actor actor, long reportId, String cell) {
        var report = require(actor, reportId);
        var place = known.forms()
                .form(report.formId())
                .content()
                .place(cell)
                .filter(found -> found.cell().type().words())
                .filter(found -> !found.line().restricted() || rights.maySeeRestricted(actor, report));
        if (place.isEmpty()) {
            throw Refusal.notFound("CELL_UNKNOWN", "Mẫu báo cáo không có phần lời này. Anh/chị tải lại trang.")
                    .with("field", cell);
        }
        var material = material(report);
        var names = new ArrayList<Part>();
        material.through()
                .forEach(one -> names.add(new Part(Long.toString(one.reportId()), one.number(), one.unitName())));
        material.leaves().stream()
                .filter(leaf -> leaf.through() == 0)
                .forEach(leaf -> names.add(new Part(Long.toString(leaf.reportId()), leaf.number(), leaf.unitName())));
        var written = known.snapshots()
                .last(names.stream().map(part -> Long.valueOf(part.reportId())).toList());
        return names.stream()
                .flatMap(part -> narrative(part, cell, written.get(Long.valueOf(part.reportId()))).stream())
                .toList();
    }

    private static List<Narrative> narrative(Part part, String cell, @Nullable ReportSnapshot snapshot) {
        if (snapshot == null) {
            return List.of();
        }
        return snapshot
                .sealed()
                .cell(cell)
                .flatMap(found -> Optional.ofNullable(found.text()))
                .filter(text -> !text.isBlank())
                .map(text -> new Narrative(
                        part.reportId(),
                        part.unitName(),
                        text,
                        text.lines().filter(line -> !line.isBlank()).toList()))
                .stream()
                .toList();
    }

    /** As submitted, or as it would be now. */
    private Material material(Report report) {
        if (!report.state().handedIn()) {
            return materials.of(report);
        }
        return known.snapshots()
                .last(report.id())
                .map(snapshot -> snapshot.sealed().made())
                .map(Consolidations::frozen)
                .orElseGet(() -> materials.of(report));
    }

    private static Material frozen(SealedMade made) {
        return new Material(
                made.parts().stream()
                        .map(part -> new Leaf(id(part), part.number(), 0, part.unit(), through(part), 0))
                        .toList(),
                made.through().stream()
                        .map(part -> new Material.Through(id(part), part.number(), 0, part.unit()))
                        .toList(),
                made.missing().stream()
                        .map(one -> new Missing(one.unitId(), one.unit(), one.superior(), one.state(), one.reason()))
                        .toList(),
                Completeness.of(made.counts()));
    }

    private List<CellSpread> spreads(Actor actor, Report report, Map<String, CellRollup> rolled, int owing) {
        boolean restricted = rights.maySeeRestricted(actor, report);
        return known.forms()
                .form(report.formId())
                .content()
                .places()
                .filter(Consolidations::spreads)
                .filter(place -> restricted || !place.line().restricted())
                .map(place -> spread(place, rolled.get(place.cell().key()), owing))
                .toList();
    }

    private static boolean spreads(Place place) {
        var kind = place.line().rollupOf(place.cell());
        return place.cell().type().numeric()
                && (kind == RollupKind.YES
                        || kind == RollupKind.HIST
                        || place.line().also().contains(RollupKind.YES));
    }

    private static CellSpread spread(Place place, @Nullable CellRollup rolled, int owing) {
        var cell = place.cell();
        return new CellSpread(
                cell.key(),
                place.line().name(),
                cell.label(),
                rolled == null ? 0 : rolled.units(),
                rolled == null ? 0 : rolled.yes(),
                owing,
                rolled == null
                        ? List.of()
                        : rolled.histogram().entrySet().stream()
                                .map(one -> new ValueCount(CellText.of(cell.type(), one.getKey()), one.getValue()))
                                .toList());
    }

    private Report require(Actor actor, long reportId) {
        var report = reports.requireRead(actor, reportId);
        if (report.tier() != ReportTier.CONSOLIDATED) {
            throw ReportRights.unknown();
        }
        return report;
    }

    private static long id(SealedPart part) {
        return Long.parseLong(part.report());
    }

    private static long through(SealedPart part) {
        var through = part.through();
        return through == null ? 0 : Long.parseLong(through);
    }
}
