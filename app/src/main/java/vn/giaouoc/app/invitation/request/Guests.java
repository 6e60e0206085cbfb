package vn.giaouoc.app.invitation.request;

/** Which people of a unit or department a sheet of cards is for. Those on leave from union life are never among them. */
public enum Guests {
    NOT_INVITED("Người chưa có thẻ"),
    NOT_ANSWERED("Người chưa ký và chưa trả lời"),
    EVERYBODY("Tất cả");

    private final String label;

    Guests(String label) {
        this.label = label;
    }

    /** How people call it on the screen. */
    public String label() {
        return label;
    }
}
