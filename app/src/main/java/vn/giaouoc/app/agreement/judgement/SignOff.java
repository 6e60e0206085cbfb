package vn.giaouoc.app.agreement.judgement;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Sign off what was read.
 *
 * @param revision the one that was read
 * @param secret the signer's own PIN, or the password at a desk
 */
@Serdeable
public record SignOff(int revision, String secret) {

    @Override
    public String toString() {
        return "SignOff[" + revision + "]";
    }
}
