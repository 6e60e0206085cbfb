/**
 * Heads of departments, groups and employers: who they are, what they may sign, and whom they let sign in their place. It
 * knows offices, members and the tree, and no agreement. Begin with {@link vn.giaouoc.app.access.head.Heads}.
 */
@NullMarked
package vn.giaouoc.app.access.head;

import org.jspecify.annotations.NullMarked;
