package vn.giaouoc.app.report.consolidate;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.app.report.life.ReportWorkflow;
import vn.giaouoc.app.report.life.Signers;
import vn.giaouoc.app.report.work.SubmissionWatch;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.life.ReportMove;
import vn.giaouoc.db.report.life.ReportState;
import vn.giaouoc.db.report.part.ReportPart;
import vn.giaouoc.db.report.part.ReportParts;
import vn.giaouoc.db.report.seal.SealedMade;
import vn.giaouoc.db.report.seal.SealedMade.SealedPart;
import vn.giaouoc.db.report.seal.SealedReport;

/**
 * A superior's own submission consolidates the reports it was made of, in the same transaction; taking it back lets them go.
 * The parts are held and asked once more: what was reopened meanwhile stops the submission.
 */
@Singleton
class ConsolidationWatch implements SubmissionWatch {

    private final ReportWorkflow workflow;
    private final Signers signers;
    private final ReportParts parts;
    private final Forms forms;
    private final ConsolidatedFigures figures;

    ConsolidationWatch(
            ReportWorkflow workflow, Signers signers, ReportParts parts, Forms forms, ConsolidatedFigures figures) {
        this.workflow = workflow;
        this.signers = signers;
        this.parts = parts;
        this.forms = forms;
        this.figures = figures;
    }

    @Override
    public void submitted(Actor actor, Report report, SealedReport sealed) {
        var made = sealed.made();
        if (report.tier() != ReportTier.CONSOLIDATED || made == null) {
            return;
        }
        var taken = direct(made).stream().map(part -> take(part)).toList();
        requireSame(report, sealed, made);
        var all = new ArrayList<ReportPart>();
        made.parts().forEach(part -> all.add(new ReportPart(id(part), part.number())));
        made.through().forEach(part -> all.add(new ReportPart(id(part), part.number())));
        parts.add(report.id(), report.number(), all);
        var office = signers.office(actor, report);
        taken.stream()
                .filter(part -> part.state() == ReportState.APPROVED)
                .forEach(part -> move(actor, part, ReportMove.CONSOLIDATE, office));
    }

    @Override
    public void withdrawn(Actor actor, Report report) {
        if (report.tier() != ReportTier.CONSOLIDATED) {
            return;
        }
        var office = signers.office(actor, report);
        parts.direct(report.id(), report.number()).stream()
                .map(workflow::take)
                .filter(part -> part.state() == ReportState.CONSOLIDATED)
                .forEach(part -> move(actor, part, ReportMove.RELEASE, office));
    }

    /** Superiors right below, and unions that came straight; in the order of their ids, so that two never wait for each other. */
    private static List<SealedPart> direct(SealedMade made) {
        var direct = new ArrayList<>(made.through());
        made.parts().stream().filter(part -> part.through() == null).forEach(direct::add);
        direct.sort(Comparator.comparingLong(ConsolidationWatch::id));
        return direct;
    }

    private Report take(SealedPart part) {
        var report = workflow.take(id(part));
        if (!report.state().accepted() || report.number() != part.number()) {
            throw changed(part.unit());
        }
        return report;
    }

    /** Between reading and holding nothing may have come or gone: the sums are made again from the very parts. */
    private void requireSame(Report report, SealedReport sealed, SealedMade made) {
        var leaves = made.parts().stream()
                .map(part -> new Leaf(id(part), part.number(), 0, part.unit(), 0, 0))
                .toList();
        var form = forms.form(report.formId()).content();
        var again = figures.figures(form, new Material(leaves, List.of(), List.of(), Completeness.NONE));
        for (var place : form.places().toList()) {
            var derived = sealed.cell(place.cell().key())
                    .map(SealedReport.SealedCell::derived)
                    .orElse(null);
            var expected = again.get(place.cell().key());
            boolean rolled = figures.formula(place.line(), place.cell()) == null;
            if (rolled && expected != null && (derived == null || derived.compareTo(expected) != 0)) {
                throw changed(sealed.unit().name());
            }
        }
    }

    private void move(Actor actor, Report part, ReportMove move, ReportWorkflow.@Nullable Office office) {
        workflow.move(actor, part, move, workflow.facts(part), office, same -> same);
    }

    private static long id(SealedPart part) {
        return Long.parseLong(part.report());
    }

    private static Refusal changed(String unit) {
        return Refusal.conflict(
                        "PARTS_CHANGED",
                        "Báo cáo của %s vừa thay đổi trong lúc tổng hợp. Anh/chị tải lại trang, xem lại số liệu rồi nộp."
                                .formatted(unit))
                .with("unit", unit);
    }
}
