/**
 * Merging, consolidating, splitting and detaching as dialogs: which units, what goes where, what will happen, then the act.
 * It shows and asks; what follows is told by the service. Begin with
 * {@link vn.giaouoc.ui.organisation.succession.SuccessionDialogs}.
 */
@NullMarked
package vn.giaouoc.ui.organisation.succession;

import org.jspecify.annotations.NullMarked;
