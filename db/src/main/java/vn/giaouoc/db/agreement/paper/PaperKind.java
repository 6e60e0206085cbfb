package vn.giaouoc.db.agreement.paper;

/** Where a file comes from. */
public enum PaperKind {
    /** Made by the portal when all had signed. */
    SEALED_PDF("Bản phát hành của cổng"),
    /** The signed and stamped paper, scanned. */
    SCAN("Bản quét đã ký, đóng dấu"),
    /** A PDF with digital signatures in it. */
    SIGNED_PDF("Bản PDF có chữ ký số");

    private final String label;

    PaperKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
