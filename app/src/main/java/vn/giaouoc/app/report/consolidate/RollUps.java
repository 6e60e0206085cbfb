package vn.giaouoc.app.report.consolidate;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.giaouoc.app.report.consolidate.roll.CellRollup;
import vn.giaouoc.app.report.consolidate.roll.Rolling;
import vn.giaouoc.app.report.consolidate.roll.UnitFigures;
import vn.giaouoc.db.report.form.FormContent;
import vn.giaouoc.db.report.seal.SealedFigureRows;
import vn.giaouoc.db.report.seal.SealedFigures;

/** Reads the frozen figures of submissions and rolls them up. */
@Singleton
public class RollUps {

    private final SealedFigureRows figures;

    RollUps(SealedFigureRows figures) {
        this.figures = figures;
    }

    /** Every cell of the form over these submissions. */
    public Map<String, CellRollup> of(FormContent form, Collection<Leaf> leaves) {
        var submissions = submissions(leaves);
        var people = figures.people(submissions);
        return Rolling.of(
                form,
                figures.of(submissions).values().stream()
                        .map(frozen -> unit(frozen, people))
                        .toList());
    }

    /** The frozen figures alone, by report. */
    public Map<Long, SealedFigures> figures(Collection<Leaf> leaves) {
        return figures.of(submissions(leaves));
    }

    private static Map<Long, Integer> submissions(Collection<Leaf> leaves) {
        var submissions = new HashMap<Long, Integer>();
        leaves.forEach(leaf -> submissions.put(leaf.reportId(), leaf.number()));
        return submissions;
    }

    private static UnitFigures unit(SealedFigures sealed, Map<Long, byte[]> people) {
        return new UnitFigures(
                sealed.submittedAt(),
                sealed.shown(),
                sealed.bits(),
                sealed.overridden(),
                people.get(sealed.reportId()));
    }
}
