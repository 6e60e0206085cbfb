package vn.giaouoc.db.campaign.window;

/** Where a window stands on a day. */
public enum WindowPhase {
    NOT_YET("Chưa mở"),
    OPEN("Đang mở ký"),
    /** No more signatures; figures still follow the members who come and go. */
    ENDED("Đã đóng, chờ chốt số liệu"),
    /** Figures stand still. */
    CUT_OFF("Đã chốt số liệu");

    private final String label;

    WindowPhase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
