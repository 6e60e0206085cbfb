package vn.giaouoc.db.access.office;

/** The kinds of office; what each lets do is one table in the application, who holds one is a row. */
public enum OfficeKind {
    CHAIR("Chủ tịch"),
    DEPUTY("Phó Chủ tịch"),
    DEPARTMENT_HEAD("Trưởng phòng, ban"),
    GROUP_HEAD("Tổ trưởng công đoàn"),
    REVIEWER("Cán bộ thẩm định"),
    CLERK("Văn thư"),
    INSPECTOR("Ủy ban kiểm tra"),
    ADMINISTRATOR("Quản trị");

    private final String label;

    OfficeKind(String label) {
        this.label = label;
    }

    /** The Vietnamese name on screens. */
    public String label() {
        return label;
    }

    /** True for offices of one department or group, not of the unit. */
    public boolean ofDepartment() {
        return this == DEPARTMENT_HEAD || this == GROUP_HEAD;
    }
}
