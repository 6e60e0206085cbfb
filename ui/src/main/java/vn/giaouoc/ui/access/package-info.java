/**
 * The sign-in page, the desk where accounts and offices are kept, and one's own account. It knows the services of access
 * and organisation. Begin with {@link vn.giaouoc.ui.access.AccountsView}.
 */
@NullMarked
package vn.giaouoc.ui.access;

import org.jspecify.annotations.NullMarked;
