/**
 * Events of the tree as dialogs: a form, what will happen, then the act; nothing typed is lost on the way. Begin with
 * {@link vn.giaouoc.ui.organisation.event.EventDialog}.
 */
@NullMarked
package vn.giaouoc.ui.organisation.event;

import org.jspecify.annotations.NullMarked;
