package vn.giaouoc.db.member.list;

/** By what a list of members is ordered. */
public enum MemberSort {
    /** Given name, surname, middle names: the Vietnamese order. */
    NAME("p.sort_key"),
    DEPARTMENT("d.search_key"),
    BIRTH("p.birth_year"),
    SINCE("m.valid_from");

    private final String column;

    MemberSort(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
