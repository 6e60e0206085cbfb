/** The screen of employers and departments. Begin with {@link vn.giaouoc.ui.workplace.WorkplacesViewTest}. */
@NullMarked
package vn.giaouoc.ui.workplace;

import org.jspecify.annotations.NullMarked;
