/**
 * What stands in the place of a view that cannot be shown: a refusal, an address without a page, a fault of ours. It knows
 * the frame only. Begin with {@link vn.giaouoc.ui.shell.failed.RefusedView}.
 */
@NullMarked
package vn.giaouoc.ui.shell.failed;

import org.jspecify.annotations.NullMarked;
