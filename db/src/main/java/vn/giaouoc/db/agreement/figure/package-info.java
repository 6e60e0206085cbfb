/**
 * What pledge tallies say of a unit or of some departments, for targets that are bound to it. It reads and writes nothing.
 * Begin with {@link vn.giaouoc.db.agreement.figure.PledgeTotals}.
 */
@NullMarked
package vn.giaouoc.db.agreement.figure;

import org.jspecify.annotations.NullMarked;
