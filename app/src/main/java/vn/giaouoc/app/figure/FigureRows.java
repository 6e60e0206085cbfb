package vn.giaouoc.app.figure;

import java.util.List;

/** A figure that can show the rows behind it (trade: part 5, kind A). */
public interface FigureRows extends FigureSource {

    /** The rows the value is made of, the earliest first; their amounts sum up to it unless it is a rate. */
    List<FigureRow> rows(FigureScope scope);

    /** True when the rows name people: only the unit's own officers may see them (design: pledge). */
    default boolean personal() {
        return false;
    }
}
