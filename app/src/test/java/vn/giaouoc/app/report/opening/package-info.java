/** Who owes, as sentences. Begin with {@link vn.giaouoc.app.report.opening.OpeningTest}. */
@NullMarked
package vn.giaouoc.app.report.opening;

import org.jspecify.annotations.NullMarked;
