/**
 * The units of the demo as they are planned, before any of them is founded: the fourteen of the trade's notes (part 8)
 * and a province around them. It knows levels and unit types of the tree and nothing else; what it plans is made true by
 * {@code app.demo}. Begin with {@link vn.giaouoc.app.demo.plan.DemoPlan}.
 */
@NullMarked
package vn.giaouoc.app.demo.plan;

import org.jspecify.annotations.NullMarked;
