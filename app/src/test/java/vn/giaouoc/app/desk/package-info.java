/** The rules of the desk. Begin with {@link vn.giaouoc.app.desk.DeskServiceTest}. */
@NullMarked
package vn.giaouoc.app.desk;

import org.jspecify.annotations.NullMarked;
