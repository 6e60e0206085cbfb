/**
 * Accounts, offices with a term, signed-in devices, members' links and the wrong tries against any of them. It knows
 * people and organisations by their ids only, and no rule of sign-in. Begin with {@link vn.giaouoc.db.access.Account}.
 */
@NullMarked
package vn.giaouoc.db.access;

import org.jspecify.annotations.NullMarked;
