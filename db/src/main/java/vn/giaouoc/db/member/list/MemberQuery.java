package vn.giaouoc.db.member.list;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an officer is looking for in the list of a unit.
 *
 * @param text words of a name without need of diacritics, a phone number, a member code or a staff number; may be empty
 * @param departmentId only this department; null for all
 * @param state which stage of membership
 * @param sort by what; ties follow the name
 * @param departments the departments the asking officer may see; null for the whole unit
 */
public record MemberQuery(
        String text,
        @Nullable Long departmentId,
        MemberState state,
        MemberSort sort,
        boolean descending,
        @Nullable Set<Long> departments) {

    /** Everybody here now, by given name. */
    public static final MemberQuery ALL = new MemberQuery("", null, MemberState.ACTIVE, MemberSort.NAME, false, null);

    public MemberQuery text(String wanted) {
        return new MemberQuery(wanted, departmentId, state, sort, descending, departments);
    }

    public MemberQuery in(@Nullable Long department) {
        return new MemberQuery(text, department, state, sort, descending, departments);
    }

    public MemberQuery state(MemberState wanted) {
        return new MemberQuery(text, departmentId, wanted, sort, descending, departments);
    }

    public MemberQuery by(MemberSort wanted, boolean downwards) {
        return new MemberQuery(text, departmentId, state, wanted, downwards, departments);
    }

    public MemberQuery seenBy(@Nullable Set<Long> visible) {
        return new MemberQuery(text, departmentId, state, sort, descending, visible);
    }
}
