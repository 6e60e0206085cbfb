/**
 * The list of units that owe reports, as a paper of the union that reviews them (trade: 4.1). It is made from the answer of the
 * reviewer's queue, so that screen and paper agree. Begin with {@link vn.giaouoc.app.report.paper.list.UnitListService}.
 */
@NullMarked
package vn.giaouoc.app.report.paper.list;

import org.jspecify.annotations.NullMarked;
