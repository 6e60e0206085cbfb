package vn.giaouoc.db.agreement.proposal;

/** How far a proposal has come. */
public enum ProposalState {
    OPEN("Chờ trả lời"),
    TAKEN("Đã tiếp thu"),
    DECLINED("Không tiếp thu"),
    WITHDRAWN("Đã rút");

    private final String label;

    ProposalState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
