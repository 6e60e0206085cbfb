package vn.giaouoc.db.agreement.signature;

/** How the portal knew that it was the signer: what was typed once more at the moment of signing (trade: 4.4). */
public enum SigningMethod {
    OWN_PHONE("Ký trên điện thoại, xác nhận bằng mã PIN"),
    ACCOUNT("Ký bằng tài khoản cán bộ, xác nhận bằng mật khẩu");

    private final String label;

    SigningMethod(String label) {
        this.label = label;
    }

    /** The words on papers. */
    public String label() {
        return label;
    }
}
