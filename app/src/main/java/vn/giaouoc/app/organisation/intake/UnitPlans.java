package vn.giaouoc.app.organisation.intake;

import jakarta.inject.Singleton;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.spreadsheet.SheetFile;
import vn.giaouoc.app.spreadsheet.header.Line;
import vn.giaouoc.app.spreadsheet.header.LineSorter;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.app.spreadsheet.upload.SkippedRow;
import vn.giaouoc.app.spreadsheet.upload.Upload;
import vn.giaouoc.db.organisation.intake.UnitPapers;

/** Goes down a list of unions and plans what to found. */
@Singleton
class UnitPlans {

    private static final UnitWords WORDS = new UnitWords();
    private static final int TOLD_EVERY = 200;

    private final OrganisationTree tree;
    private final UnitPapers papers;
    private final Times times;

    UnitPlans(OrganisationTree tree, UnitPapers papers, Times times) {
        this.tree = tree;
        this.papers = papers;
        this.times = times;
    }

    UnitRun of(Upload upload, long batchId, Progress progress) {
        var header = upload.header();
        var top = tree.at(upload.organisationId(), times.today());
        var plan = new UnitPlan(top, WORDS, header.label(Math.max(0, header.column("superior"))), batchId);
        tree.below(top.organisationId(), times.today()).forEach(plan::there);
        papers.below(top.organisationId(), times.today())
                .forEach(paper -> plan.decided(paper.parentId(), paper.number()));
        var sorter = new LineSorter(UnitImportService.BOOK, header);
        var reader = new UnitReader(header, WORDS, times.today());
        try (var sheets = SheetFile.open(upload.file());
                var rows = sheets.rows(header.sheet())) {
            rows.filter(row -> row.number() > header.lastRow()).forEach(row -> {
                switch (sorter.sort(row)) {
                    case Line.Skipped skipped -> plan.skip(new SkippedRow(skipped.number(), skipped.why()));
                    case Line.Group heading -> plan.skip(new SkippedRow(heading.number(), "tiêu đề nhóm"));
                    case Line.Entry entry -> {
                        var unit = reader.read(entry.row());
                        if (unit == null) {
                            plan.bad(row.number(), reader.problems());
                        } else {
                            plan.row(unit);
                        }
                    }
                }
                if (row.number() % TOLD_EVERY == 0) {
                    progress.at("Đang kiểm tra từng dòng", Math.min(row.number(), upload.rows()), upload.rows());
                }
            });
        }
        progress.at("Đã kiểm tra xong", upload.rows(), upload.rows());
        return plan.result();
    }
}
