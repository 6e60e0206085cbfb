/**
 * Where the people of a unit work and who heads each place: the screen of employers and departments. It knows the services
 * of workplaces and heads, and opens the dialogs of offices. Begin with {@link vn.giaouoc.ui.workplace.WorkplacesView}.
 */
@NullMarked
package vn.giaouoc.ui.workplace;

import org.jspecify.annotations.NullMarked;
