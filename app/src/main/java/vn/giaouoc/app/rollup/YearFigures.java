package vn.giaouoc.app.rollup;

import io.micronaut.serde.annotation.Serdeable;
import vn.giaouoc.db.rollup.Figures;

/** What a unit reached in one year, for the trend. */
@Serdeable
public record YearFigures(int year, boolean closed, Figures figures, String rate) {}
