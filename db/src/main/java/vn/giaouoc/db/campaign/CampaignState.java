package vn.giaouoc.db.campaign;

/** Whether a campaign still takes signatures, as its years say on the day it was last looked at. */
public enum CampaignState {
    /** Runs: years may be opened and signed. */
    OPEN("Đang thực hiện"),
    /** Its years are over (đã tổng kết): everything is read-only. */
    CLOSED("Đã tổng kết");

    private final String label;

    CampaignState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
