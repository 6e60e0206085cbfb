package vn.giaouoc.db.agreement.life;

/** Where a version stands; which state follows which is said by {@link VersionMove} alone. */
public enum VersionState {
    DRAFT("Nháp"),
    NEGOTIATING("Đang thương lượng"),
    AGREED("Đã thống nhất"),
    OPEN("Đang ký"),
    SIGNED("Đã ký"),
    REPLACED("Đã thay bằng bản sửa đổi"),
    EXPIRED("Quá hạn ký"),
    CANCELLED("Đã hủy");

    private final String label;

    VersionState(String label) {
        this.label = label;
    }

    /** The word on screens and papers. */
    public String label() {
        return label;
    }

    /** True while the text may still be changed by the union that keeps it. */
    public boolean editable() {
        return this == DRAFT || this == NEGOTIATING;
    }

    /** True before all have signed: the version is on its way. */
    public boolean onItsWay() {
        return this == DRAFT || this == NEGOTIATING || this == AGREED || this == OPEN || this == EXPIRED;
    }
}
