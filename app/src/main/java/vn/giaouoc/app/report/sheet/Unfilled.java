package vn.giaouoc.app.report.sheet;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.giaouoc.app.figure.FigureRow;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.EntryKind;
import vn.giaouoc.db.report.form.FormCell;
import vn.giaouoc.db.report.form.FormContent;
import vn.giaouoc.db.report.form.FormLine;

/** A tier nobody fills: everything is typed. */
record Unfilled(ReportTier tier) implements SheetSource {

    @Override
    public Map<String, BigDecimal> figures(Report report, FormContent form) {
        return Map.of();
    }

    @Override
    public Optional<BigDecimal> figure(Report report, FormCell cell) {
        return Optional.empty();
    }

    @Override
    public List<FigureRow> rows(Report report, FormCell cell) {
        return List.of();
    }

    @Override
    public EntryKind entry(FormLine line, FormCell cell) {
        return EntryKind.TYPED;
    }

    @Override
    public boolean fills(FormCell cell) {
        return false;
    }

    @Override
    public SortedMap<String, List<Long>> people(Report report, FormContent form) {
        return Collections.unmodifiableSortedMap(new TreeMap<>());
    }
}
