/**
 * The figures the report brings itself: members, pledges, comings and goings, what a unit is made of, agreements. Each
 * counts by the rules the tallies count by. Begin with {@link vn.giaouoc.app.report.figure.UnitRoll}.
 */
@NullMarked
package vn.giaouoc.app.report.figure;

import org.jspecify.annotations.NullMarked;
