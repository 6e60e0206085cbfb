package vn.giaouoc.db.member;

/** A union member, or somebody who works there and is not one yet: counted apart (trade: part 5, B06). */
public enum MembershipKind {
    MEMBER("Đoàn viên"),
    STAFF("CBCCVC, NLĐ chưa là đoàn viên");

    private final String label;

    MembershipKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
