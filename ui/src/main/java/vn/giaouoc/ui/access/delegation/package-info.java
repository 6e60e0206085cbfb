/**
 * Ủy quyền ký on the screen: one's own, and those of an office for the chair. It knows the services of delegations. Begin
 * with {@link vn.giaouoc.ui.access.delegation.DelegationsView}.
 */
@NullMarked
package vn.giaouoc.ui.access.delegation;

import org.jspecify.annotations.NullMarked;
