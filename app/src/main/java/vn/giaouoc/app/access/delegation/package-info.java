/**
 * Ủy quyền ký: heads let a colleague sign in their place for a limited time. It knows offices, heads and the tree; what is
 * signed is no concern of its. Begin with {@link vn.giaouoc.app.access.delegation.DelegationService}.
 */
@NullMarked
package vn.giaouoc.app.access.delegation;

import org.jspecify.annotations.NullMarked;
