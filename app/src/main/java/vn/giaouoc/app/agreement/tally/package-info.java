/**
 * Figures of agreements for people: of a unit, of the units below it, on the tree of a day. It sums tallies and asks rights.
 * Begin with {@link vn.giaouoc.app.agreement.tally.AgreementFigures}.
 */
@NullMarked
package vn.giaouoc.app.agreement.tally;

import org.jspecify.annotations.NullMarked;
