/**
 * The first way into an empty portal: its first unit, its first administrator, and a new password when that one was lost.
 * It knows the tree, persons, offices and accounts, and is known by nobody. Begin with
 * {@link vn.giaouoc.app.access.first.FirstAdministrator}.
 */
@NullMarked
package vn.giaouoc.app.access.first;

import org.jspecify.annotations.NullMarked;
