/** Figures of a unit worked out by hand. Begin with {@link vn.giaouoc.app.report.figure.GoldenUnitTest}. */
@NullMarked
package vn.giaouoc.app.report.figure;

import org.jspecify.annotations.NullMarked;
