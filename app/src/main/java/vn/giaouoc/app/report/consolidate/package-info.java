/**
 * Putting the approved reports of units together (trade: part 5, rules 1, 6 and 7): by the roll-up kind of each cell, from
 * what was frozen, with everybody who is missing named. It knows forms as data and no indicator by heart. Begin with
 * {@link vn.giaouoc.app.report.consolidate.Materials}.
 */
@NullMarked
package vn.giaouoc.app.report.consolidate;

import org.jspecify.annotations.NullMarked;
