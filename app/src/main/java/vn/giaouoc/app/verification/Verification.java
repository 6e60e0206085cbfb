package vn.giaouoc.app.verification;

import java.util.Optional;

/** A feature that hands out things with a code, and perhaps files whose SHA-256 it remembers. Each is a bean. */
public interface Verification {

    /** What anybody may know of this code, as typed; empty when it is not one of this feature. */
    Optional<Finding> ofCode(String typed);

    /** What anybody may know of a file with this SHA-256; empty when this feature never handed it out. */
    default Optional<Finding> ofFile(byte[] sha256) {
        return Optional.empty();
    }
}
