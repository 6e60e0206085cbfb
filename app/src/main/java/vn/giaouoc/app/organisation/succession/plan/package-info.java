/**
 * Thinks an event of several units through before anything is written: who may, what stands in the way, which unit,
 * department and employer goes where. Writes nothing. Begin with
 * {@link vn.giaouoc.app.organisation.succession.plan.SuccessionPlans}.
 */
@NullMarked
package vn.giaouoc.app.organisation.succession.plan;

import org.jspecify.annotations.NullMarked;
