package vn.giaouoc.app.verification;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.giaouoc.db.common.Digest;

/** A feature that handed out one file. */
@Singleton
@Requires(property = "verification.known")
class KnownPaper implements Verification {

    static final String CODE = "7K3M9QXT2B4D";
    static final byte[] FILE =
            ("%PDF-1.7 một văn bản <b> " + FileMark.of(CODE) + " hết").getBytes(StandardCharsets.UTF_8);

    @Override
    public Optional<Finding> ofCode(String typed) {
        return typed.equals(CODE) ? Optional.of(finding()) : Optional.empty();
    }

    @Override
    public Optional<Finding> ofFile(byte[] sha256) {
        return Arrays.equals(sha256, Digest.sha256(FILE)) ? Optional.of(finding()) : Optional.empty();
    }

    private static Finding finding() {
        return new Finding(
                Finding.Mood.VALID,
                "Văn bản hợp lệ",
                "Đúng như đã phát hành.",
                List.of(new Finding.Line("Đơn vị", "<A&B>")));
    }
}
