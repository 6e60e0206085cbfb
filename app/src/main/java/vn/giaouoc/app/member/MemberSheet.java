package vn.giaouoc.app.member;

import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.Person;

/** Everything written about one member of a unit, with the versions an edit must bring back. */
public record MemberSheet(Person person, Membership membership) {}
