package vn.giaouoc.db.member.list;

/** By what a list of members is ordered. */
public enum MemberSort {
    /** Given name, surname, middle names: the Vietnamese order. */
    NAME("p.sort_key", "theo tên gọi"),
    DEPARTMENT("d.search_key", "theo phòng, ban"),
    BIRTH("p.birth_year", "theo năm sinh"),
    SINCE("m.valid_from", "theo ngày bắt đầu");

    private final String column;
    private final String label;

    MemberSort(String column, String label) {
        this.column = column;
        this.label = label;
    }

    /** How the list says it: "thứ tự theo tên gọi". */
    public String label() {
        return label;
    }

    String column() {
        return column;
    }
}
