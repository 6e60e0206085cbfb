/**
 * People and where they are union members, since when and until when, and the papers that moved them. A person is kept
 * once for life; knows the organisation tree, nothing above it. Begin with {@link vn.giaouoc.db.member.Person} and
 * {@link vn.giaouoc.db.member.Membership}.
 */
@NullMarked
package vn.giaouoc.db.member;

import org.jspecify.annotations.NullMarked;
