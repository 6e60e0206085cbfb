package vn.giaouoc.app.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure the portal can work out by itself. It asks no rights: whoever shows the value has asked them for the unit.
 */
public interface FigureSource {

    /** What agreements and reports call it, such as {@code DIALOGUES}; never changes. */
    String code();

    /** What people call it, such as "Số cuộc đối thoại". */
    String label();

    /** What is counted, such as "cuộc", "người", "%". */
    String unit();

    /** The figure now; empty where there is none, such as a rate of nobody. */
    Optional<BigDecimal> value(FigureScope scope);
}
