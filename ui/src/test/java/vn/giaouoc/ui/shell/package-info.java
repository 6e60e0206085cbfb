/** The rules of the frame around the views. */
@NullMarked
package vn.giaouoc.ui.shell;

import org.jspecify.annotations.NullMarked;
