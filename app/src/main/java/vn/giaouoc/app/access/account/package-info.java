/**
 * Officers' accounts: opened, helped and disabled by those who keep them, and what one does with one's own. It knows
 * offices, because helping an account means being able to use it. Begin with
 * {@link vn.giaouoc.app.access.account.Accounts}.
 */
@NullMarked
package vn.giaouoc.app.access.account;

import org.jspecify.annotations.NullMarked;
