package vn.giaouoc.app.rollup;

import io.micronaut.serde.annotation.Serdeable;
import vn.giaouoc.db.common.Percent;
import vn.giaouoc.db.rollup.Figures;
import vn.giaouoc.db.rollup.LineKind;
import vn.giaouoc.db.rollup.RollupRow;

/**
 * One line of an answer.
 *
 * @param id the organisation or department, "0" for members without a department
 * @param level the level's code, empty for a department
 * @param counted false for a unit that is only copied and stands outside the sums
 * @param rate signed of eligible as people read it, "-" when nobody is to sign
 */
@Serdeable
public record RollupLine(
        LineKind kind, String id, String name, String level, boolean counted, Figures figures, String rate) {

    /** In public views a rate of fewer than this many persons is not shown (trade: part 5, rule 8). */
    private static final int SMALL_GROUP = 5;

    static RollupLine of(LineKind kind, long id, String name, String level, boolean counted, Figures figures) {
        return new RollupLine(
                kind,
                Long.toString(id),
                name,
                level,
                counted,
                figures,
                rate(figures).text());
    }

    static RollupLine of(RollupRow row) {
        var name =
                row.kind() == LineKind.DEPARTMENT && row.name().isEmpty() ? "Không thuộc phòng, ban nào" : row.name();
        return of(row.kind(), row.id(), name, row.level(), row.counted(), row.figures());
    }

    /** Signed of eligible. */
    public Percent percent() {
        return rate(figures);
    }

    /** Lines can be opened when units or departments may stand below. */
    public boolean opens() {
        return kind == LineKind.UNIT;
    }

    public long number() {
        return Long.parseLong(id);
    }

    /** The rate for everybody's eyes: none for a small group. */
    String publicRate() {
        return figures.eligible() < SMALL_GROUP ? "-" : rate;
    }

    private static Percent rate(Figures figures) {
        return Percent.of(figures.signed(), figures.eligible());
    }
}
