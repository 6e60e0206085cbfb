package vn.giaouoc.app.figure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** Figures that are worked out together for less than one by one. */
public interface FigureGroup extends FigureSources {

    /** The values of these figures of the group; one without a value has no entry. */
    Map<String, BigDecimal> values(Collection<String> codes, FigureScope scope);
}
