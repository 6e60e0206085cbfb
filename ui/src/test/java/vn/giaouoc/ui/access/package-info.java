/** Rules of the sign-in page and of the desk of accounts. Begin with {@link vn.giaouoc.ui.access.AccountsViewTest}. */
@NullMarked
package vn.giaouoc.ui.access;

import org.jspecify.annotations.NullMarked;
