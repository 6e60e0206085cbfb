/**
 * The frame around every view: application shell, layout, home, sign-in, and how refusals and faults are shown. It knows
 * services for sign-in only. Begin with {@link vn.giaouoc.ui.shell.MainLayout}.
 */
@NullMarked
package vn.giaouoc.ui.shell;

import org.jspecify.annotations.NullMarked;
