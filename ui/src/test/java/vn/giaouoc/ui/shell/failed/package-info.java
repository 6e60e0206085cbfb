/** What stands in the place of a view that cannot be shown. */
@NullMarked
package vn.giaouoc.ui.shell.failed;

import org.jspecify.annotations.NullMarked;
