/**
 * Who may sign in whose place, from when to when. It knows offices and people by their ids. Begin with
 * {@link vn.giaouoc.db.access.delegation.Delegation}.
 */
@NullMarked
package vn.giaouoc.db.access.delegation;

import org.jspecify.annotations.NullMarked;
