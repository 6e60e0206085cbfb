package vn.giaouoc.app.member;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.giaouoc.db.common.CitizenNumber;

/**
 * Keeps citizen numbers: AES-GCM for the record, a keyed hash for matching, three digits for the eye (design: personal
 * data). The key comes from PORTAL_CITIZEN_KEY (32 bytes in Base64), else from a file made once in the data folder; who
 * loses it can match nobody by citizen number any more, so it belongs in the backup.
 */
@Singleton
public class CitizenVault {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec cipherKey;
    private final SecretKeySpec hashKey;

    public CitizenVault(@Value("${portal.citizen-key:}") String key, @Value("${portal.data:}") String data) {
        var master = key.isBlank()
                ? fromFile(Path.of(data, "citizen.key"))
                : Base64.getDecoder().decode(key.strip());
        if (master.length != 32) {
            throw new IllegalStateException("PORTAL_CITIZEN_KEY must be 32 bytes in Base64");
        }
        this.cipherKey = new SecretKeySpec(mac(master, "citizen cipher"), "AES");
        this.hashKey = new SecretKeySpec(mac(master, "citizen hash"), "HmacSHA256");
    }

    /**
     * What a person's record keeps of a citizen number.
     *
     * @param cipher nonce and AES-GCM text, 40 bytes
     * @param hash the keyed hash, 32 bytes, equal for equal numbers
     * @param last3 what is shown
     */
    @SuppressWarnings("ArrayRecordComponent") // columns of the row
    public record Sealed(byte[] cipher, byte[] hash, String last3) {}

    public Sealed seal(CitizenNumber number) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var text = crypt(Cipher.ENCRYPT_MODE, nonce, number.value().getBytes(StandardCharsets.US_ASCII));
        var cipher = Arrays.copyOf(nonce, NONCE + text.length);
        System.arraycopy(text, 0, cipher, NONCE, text.length);
        return new Sealed(cipher, hash(number), number.last3());
    }

    /** The keyed hash by which the same person is found again. */
    public byte[] hash(CitizenNumber number) {
        return mac(hashKey, number.value());
    }

    /** The number itself, for the person's own export and for mending a record. */
    public CitizenNumber open(byte[] cipher) {
        var nonce = Arrays.copyOf(cipher, NONCE);
        var text = crypt(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(cipher, NONCE, cipher.length));
        return CitizenNumber.of(new String(text, StandardCharsets.US_ASCII));
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, cipherKey, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("citizen number cannot be read with this key", e);
        }
    }

    private static byte[] mac(byte[] key, String text) {
        return mac(new SecretKeySpec(key, "HmacSHA256"), text);
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private byte[] fromFile(Path file) {
        try {
            var fresh = new byte[32];
            random.nextBytes(fresh);
            Files.createDirectories(file.toAbsolutePath().getParent());
            try {
                var closed = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.createFile(file, closed);
                Files.writeString(file, Base64.getEncoder().encodeToString(fresh));
            } catch (FileAlreadyExistsException made) {
                return Base64.getDecoder().decode(Files.readString(file).strip());
            }
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException("key file " + file, e);
        }
    }
}
