/**
 * The first way into an empty portal: its first unit and administrator, a new password when that one was lost, and the
 * first officer of a unit whose people are not known yet.
 * It knows the tree, persons, offices and accounts, and is known by screens alone. Begin with
 * {@link vn.giaouoc.app.access.first.FirstAdministrator}.
 */
@NullMarked
package vn.giaouoc.app.access.first;

import org.jspecify.annotations.NullMarked;
