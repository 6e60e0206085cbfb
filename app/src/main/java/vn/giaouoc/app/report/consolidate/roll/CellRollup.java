package vn.giaouoc.app.report.consolidate.roll;

import java.math.BigDecimal;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What many units' cell comes to.
 *
 * @param value the figure of the superior's cell; null where there is none, or where the superior writes it
 * @param units how many units have something in the cell
 * @param yes how many of them at least one: "số đơn vị có"
 * @param histogram how many units at each value; empty but for HIST and YES
 */
public record CellRollup(@Nullable BigDecimal value, int units, int yes, SortedMap<BigDecimal, Integer> histogram) {}
