/** The screen of delegations. Begin with {@link vn.giaouoc.ui.access.delegation.DelegationsViewTest}. */
@NullMarked
package vn.giaouoc.ui.access.delegation;

import org.jspecify.annotations.NullMarked;
