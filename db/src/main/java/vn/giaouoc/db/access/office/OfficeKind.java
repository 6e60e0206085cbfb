package vn.giaouoc.db.access.office;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of office; what each lets do is one table in the application, who holds one is a row. */
public enum OfficeKind {
    CHAIR("Chủ tịch"),
    DEPUTY("Phó Chủ tịch"),
    DEPARTMENT_HEAD("Trưởng phòng, ban"),
    GROUP_HEAD("Tổ trưởng công đoàn"),
    EMPLOYER_HEAD("Thủ trưởng cơ quan, đơn vị"),
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

    /** True for the office of one employer of a unit: held beside the union, not in it. */
    public boolean ofEmployer() {
        return this == EMPLOYER_HEAD;
    }

    /** True where two people never hold the office at the same time: a chair, the head of a department, of an employer. */
    public boolean single() {
        return this == CHAIR || this == DEPARTMENT_HEAD || this == EMPLOYER_HEAD;
    }

    /**
     * True for those who sign an agreement in their own right: heads of departments, groups and employers, and the chair
     * (BD-20; DOMAIN part 5.1). A deputy signs by delegation only.
     */
    public boolean signs() {
        return this == CHAIR || ofDepartment() || ofEmployer();
    }

    /** All kinds that {@link #signs() sign}. */
    public static Set<OfficeKind> signing() {
        return Arrays.stream(values()).filter(OfficeKind::signs).collect(Collectors.toUnmodifiableSet());
    }
}
