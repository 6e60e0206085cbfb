/**
 * The desk of a grassroots union's chair, deputies and department heads: how signing stands, and what gets it further. It
 * asks the desk and invitation services. Begin with {@link vn.giaouoc.ui.desk.DeskView}.
 */
@NullMarked
package vn.giaouoc.ui.desk;

import org.jspecify.annotations.NullMarked;
