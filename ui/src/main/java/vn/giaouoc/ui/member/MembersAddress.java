package vn.giaouoc.ui.member;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.member.list.MemberQuery;
import vn.giaouoc.db.member.list.MemberSort;
import vn.giaouoc.db.member.list.MemberState;

/**
 * What is chosen in the list, as an address and back. Words searched for are names and telephone numbers: they stay out
 * of addresses, which end up in histories and logs.
 */
record MembersAddress(long unit, MemberQuery query) {

    static final String PATH = "doan-vien";

    static MembersAddress read(QueryParameters given, long ownUnit) {
        var department = number(given, "phong");
        return new MembersAddress(
                number(given, "don-vi").orElse(ownUnit),
                MemberQuery.ALL
                        .in(department.orElse(null))
                        .state(choose(MemberState.values(), given, "trang-thai", MemberState.ACTIVE))
                        .by(
                                choose(MemberSort.values(), given, "sap-xep", MemberSort.NAME),
                                given.getSingleParameter("giam").isPresent()));
    }

    QueryParameters parameters() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        query.put("don-vi", List.of(Long.toString(unit)));
        @Nullable Long department = query().departmentId();
        if (department != null) {
            query.put("phong", List.of(Long.toString(department)));
        }
        if (query().state() != MemberState.ACTIVE) {
            query.put("trang-thai", List.of(query().state().name()));
        }
        if (query().sort() != MemberSort.NAME) {
            query.put("sap-xep", List.of(query().sort().name()));
        }
        if (query().descending()) {
            query.put("giam", List.of("1"));
        }
        return new QueryParameters(query);
    }

    MembersAddress with(MemberQuery wanted) {
        return new MembersAddress(unit, wanted);
    }

    private static Optional<Long> number(QueryParameters given, String name) {
        return given.getSingleParameter(name)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private static <E extends Enum<E>> E choose(E[] values, QueryParameters given, String name, E otherwise) {
        var wanted = given.getSingleParameter(name).orElse("");
        for (var value : values) {
            if (value.name().equals(wanted)) {
                return value;
            }
        }
        return otherwise;
    }
}
