/** The desk as a chair sees it. Begin with {@link vn.giaouoc.ui.desk.DeskViewTest}. */
@NullMarked
package vn.giaouoc.ui.desk;

import org.jspecify.annotations.NullMarked;
