/**
 * The list of members of one unit as officers leaf through it: search without diacritics, filter, sort, page. It reads
 * persons, memberships and department names. Begin with {@link vn.giaouoc.db.member.list.MemberLines}.
 */
@NullMarked
package vn.giaouoc.db.member.list;

import org.jspecify.annotations.NullMarked;
