package vn.giaouoc.app.report.consolidate;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.figure.FigureRow;
import vn.giaouoc.app.report.sheet.SheetSource;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.EntryKind;
import vn.giaouoc.db.report.form.FormCell;
import vn.giaouoc.db.report.form.FormCheck;
import vn.giaouoc.db.report.form.FormContent;
import vn.giaouoc.db.report.form.FormLine;
import vn.giaouoc.db.report.seal.SealedMade;

/**
 * Reports of superiors are filled from the approved reports below. Every figure is locked: what is wrong is mended where it
 * came from. What only the superior knows or can say (its own inspections, the narrative) is typed.
 */
@Singleton
public class ConsolidatedFigures implements SheetSource {

    private final Materials materials;
    private final RollUps rollUps;
    private final MadeOf made;

    ConsolidatedFigures(Materials materials, RollUps rollUps, MadeOf made) {
        this.materials = materials;
        this.rollUps = rollUps;
        this.made = made;
    }

    @Override
    public ReportTier tier() {
        return ReportTier.CONSOLIDATED;
    }

    @Override
    public Map<String, BigDecimal> figures(Report report, FormContent form) {
        return figures(form, materials.of(report));
    }

    /** The figures over that material, by cell. */
    Map<String, BigDecimal> figures(FormContent form, Material material) {
        var figures = new HashMap<String, BigDecimal>();
        rollUps.of(form, material.leaves()).forEach((cell, rolled) -> {
            var value = rolled.value();
            if (value != null) {
                figures.put(cell, value);
            }
        });
        return figures;
    }

    @Override
    public Optional<BigDecimal> figure(Report report, FormCell cell) {
        return Optional.empty(); // asked for cells that may be typed: nothing is worked out there
    }

    @Override
    public List<FigureRow> rows(Report report, FormCell cell) {
        var material = materials.of(report);
        var figures = rollUps.figures(material.leaves());
        return material.leaves().stream()
                .flatMap(leaf -> Optional.ofNullable(figures.get(leaf.reportId()))
                        .flatMap(frozen -> Optional.ofNullable(frozen.shown().get(cell.key())))
                        .filter(value -> value.signum() != 0)
                        .map(value -> new FigureRow(
                                Long.toString(leaf.reportId()),
                                null,
                                leaf.unitName(),
                                value,
                                "bao-cao/" + leaf.reportId(),
                                null))
                        .stream())
                .toList();
    }

    @Override
    public EntryKind entry(FormLine line, FormCell cell) {
        return line.rollupOf(cell).typedAbove() ? EntryKind.TYPED : EntryKind.DERIVED;
    }

    @Override
    public boolean fills(FormCell cell) {
        return true;
    }

    @Override
    public boolean required(FormCell cell) {
        return cell.required() && cell.type().words();
    }

    @Override
    public @Nullable String formula(FormLine line, FormCell cell) {
        return line.rollupOf(cell).overUnits() ? null : cell.formula();
    }

    @Override
    public CellType type(FormLine line, FormCell cell) {
        return line.rollupOf(cell).above(cell.type());
    }

    /** A fault below is mended below: here it is looked at and explained, and stops nothing. */
    @Override
    public boolean stops(FormCheck check) {
        return false;
    }

    @Override
    public SortedMap<String, List<Long>> people(Report report, FormContent form) {
        return Collections.unmodifiableSortedMap(new TreeMap<>()); // kept with the parts, each with its digest
    }

    @Override
    public @Nullable SealedMade made(Report report) {
        return made.of(materials.of(report));
    }
}
