package vn.giaouoc.app.access.member;

/** What a member is asked that the card does not show. */
public enum KnowledgeKind {
    /** The four digits of the year of birth. */
    BIRTH_YEAR("năm sinh"),
    /** The last three digits of the citizen number. */
    CITIZEN_LAST3("3 số cuối CCCD"),
    /** The last three digits of the phone number in the register. */
    PHONE_LAST3("3 số cuối điện thoại");

    private final String label;

    KnowledgeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
