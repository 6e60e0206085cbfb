/**
 * The clock of the demo, which may tell of earlier days to whoever builds what happened before. It knows no feature. Begin
 * with {@link vn.giaouoc.app.demo.clock.DemoTime}.
 */
@NullMarked
package vn.giaouoc.app.demo.clock;

import org.jspecify.annotations.NullMarked;
