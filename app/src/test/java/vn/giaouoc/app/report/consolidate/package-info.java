/** How reports are put together, worked out by hand. */
@NullMarked
package vn.giaouoc.app.report.consolidate;

import org.jspecify.annotations.NullMarked;
