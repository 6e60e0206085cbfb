package vn.giaouoc.db.member;

/** How far a chuyển sinh hoạt has come; one end has spoken in the first two, both in ACCEPTED. */
public enum TransferState {
    BY_OLD_UNIT("Chờ đơn vị mới tiếp nhận"),
    BY_NEW_UNIT("Chờ đơn vị cũ xác nhận"),
    ACCEPTED("Đã chuyển"),
    REFUSED("Bị từ chối"),
    CANCELLED("Đã hủy");

    private final String label;

    TransferState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean waiting() {
        return this == BY_OLD_UNIT || this == BY_NEW_UNIT;
    }
}
