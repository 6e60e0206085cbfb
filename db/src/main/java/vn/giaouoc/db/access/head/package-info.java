/**
 * Heads of departments, groups and employers as lists show them. It knows offices, accounts and delegations by their rows.
 * Begin with {@link vn.giaouoc.db.access.head.HeadLine}.
 */
@NullMarked
package vn.giaouoc.db.access.head;

import org.jspecify.annotations.NullMarked;
