package vn.giaouoc.db.agreement.party;

/** Why somebody stands on an agreement. */
public enum PartyRole {
    /** Promises: the agreement is signed when every party has signed. */
    PARTY("Bên giao ước"),
    /** Confirms (xác nhận): the union's chair, the thủ trưởng. */
    WITNESS("Xác nhận");

    private final String label;

    PartyRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
