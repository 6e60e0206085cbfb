package vn.giaouoc.app.invitation.request;

/**
 * Which people of a unit or department a sheet of cards is for. Those on leave from union life are never among them; people
 * who are no members yet may sign too but are counted apart, so they are asked for apart.
 */
public enum Guests {
    NOT_INVITED("Đoàn viên chưa có thẻ"),
    NOT_ANSWERED("Đoàn viên chưa trả lời"),
    EVERYBODY("Tất cả đoàn viên"),
    STAFF("Người lao động chưa là đoàn viên");

    private final String label;

    Guests(String label) {
        this.label = label;
    }

    /** How people call it on the screen. */
    public String label() {
        return label;
    }
}
