package vn.giaouoc.db.common;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, the one digest of receipts, tokens, files and the ledger. */
public final class Digest {

    private Digest() {}

    /** The 32 bytes of the SHA-256 of the parts one after another. */
    public static byte[] sha256(byte[]... parts) {
        var digest = fresh();
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** A SHA-256 to be fed piece by piece, for content too large to hold. */
    public static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
