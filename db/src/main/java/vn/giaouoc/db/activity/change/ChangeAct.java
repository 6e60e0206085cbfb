package vn.giaouoc.db.activity.change;

/** What was done to a record or an issue. */
public enum ChangeAct {
    ADD("Ghi mới"),
    MEND("Sửa"),
    WITHDRAW("Rút lại"),
    FILE("Thêm tệp"),
    UNFILE("Bỏ tệp"),
    UNDO("Hoàn tác");

    private final String label;

    ChangeAct(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
