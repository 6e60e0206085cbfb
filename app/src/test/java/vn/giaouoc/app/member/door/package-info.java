/** The programs' door to members, as its callers see it. */
@NullMarked
package vn.giaouoc.app.member.door;

import org.jspecify.annotations.NullMarked;
