package vn.giaouoc.app.access.office;

/**
 * A second factor about to be turned on; it lives in the person's own browser session only.
 *
 * @param typed the secret as it can be typed into an authenticator
 * @param address what the QR code holds
 */
public record Enrolment(byte[] secret, String typed, String address) {

    @Override
    public String toString() {
        return "Enrolment";
    }
}
