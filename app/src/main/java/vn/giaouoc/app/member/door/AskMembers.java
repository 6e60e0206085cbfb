package vn.giaouoc.app.member.door;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.member.list.MemberQuery;
import vn.giaouoc.db.member.list.MemberSort;
import vn.giaouoc.db.member.list.MemberState;

/** Which members of a unit are asked for in an address. */
@Introspected
record AskMembers(
        @QueryValue String organisationId,
        @QueryValue(defaultValue = "") String text,
        @QueryValue @Nullable String departmentId,
        @QueryValue(defaultValue = "ACTIVE") MemberState state,
        @QueryValue(defaultValue = "NAME") MemberSort sort,
        @QueryValue(defaultValue = "false") boolean descending) {

    long unit() {
        return Ref.id(organisationId);
    }

    MemberQuery query() {
        return new MemberQuery(text, departmentId == null ? null : Ref.id(departmentId), state, sort, descending, null);
    }
}
