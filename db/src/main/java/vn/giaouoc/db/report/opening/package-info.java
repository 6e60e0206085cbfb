/**
 * Which units owe, and the rows of a whole opening at once. It decides nothing. Begin with
 * {@link vn.giaouoc.db.report.opening.OwingUnits}.
 */
@NullMarked
package vn.giaouoc.db.report.opening;

import org.jspecify.annotations.NullMarked;
