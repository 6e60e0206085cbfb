/**
 * Figures that targets are bound to: those of pledges, which this feature brings, and what any figure says of the parties
 * of an agreement. It writes nothing. Begin with {@link vn.giaouoc.app.agreement.target.BoundFigures}.
 */
@NullMarked
package vn.giaouoc.app.agreement.target;

import org.jspecify.annotations.NullMarked;
