package vn.giaouoc.db.member;

/** What a person's record says of gender; only the number of women is ever reported (trade: 3.5). */
public enum Gender {
    FEMALE("Nữ"),
    MALE("Nam"),
    UNSTATED("Không nêu");

    private final String label;

    Gender(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
