package vn.giaouoc.db.agreement.party;

/** What a party is; it decides who signs for it. */
public enum PartyKind {
    /** Phòng, ban, khoa, tổ, ngành hàng: its head signs. */
    DEPARTMENT("Phòng, ban, tổ"),
    /** A union or group of the tree: its chair or group head signs. */
    ORGANISATION("Tổ chức công đoàn"),
    /** Cơ quan, đơn vị: its thủ trưởng signs. */
    EMPLOYER("Cơ quan, đơn vị");

    private final String label;

    PartyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
