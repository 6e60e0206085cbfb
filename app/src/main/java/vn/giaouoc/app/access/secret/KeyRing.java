package vn.giaouoc.app.access.secret;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import vn.giaouoc.db.common.Digest;

/**
 * The portal's own 256-bit keys. Each comes from the environment, else from a file in the data folder that only its owner
 * may read (made at the first start), else, without a data folder, from memory: then a restart signs everybody out and
 * forgets PINs, which is for tests only. Several portals on one database must share them through the environment.
 */
@Singleton
public class KeyRing {

    /** What a key is for; one key never serves two ends. The name of its variable is the constant's own. */
    public enum Purpose {
        /** Signs access tokens. */
        JWT("PORTAL_JWT_SECRET"),
        /** Makes refresh tokens. */
        REFRESH("PORTAL_REFRESH_SECRET"),
        /** Goes into every PIN before it is hashed, so that a stolen database alone reveals no PIN. */
        PIN("PORTAL_PIN_PEPPER"),
        /** Encrypts the secrets of second factors. */
        SECOND_FACTOR("PORTAL_SECOND_FACTOR_KEY"),
        /** Marks devices a person has signed in on before. */
        DEVICE("PORTAL_DEVICE_KEY"),
        /** Lets the projector of a meeting see one signing. */
        SCREEN("PORTAL_SCREEN_KEY");

        private final String variable;

        Purpose(String variable) {
            this.variable = variable;
        }

        /** PORTAL_JWT_SECRET is read as portal.jwt-secret. */
        private String property() {
            return "portal."
                    + variable.substring("PORTAL_".length())
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-');
        }
    }

    private final Map<Purpose, byte[]> keys = new EnumMap<>(Purpose.class);

    public KeyRing(Environment environment, @Nullable @Property(name = "portal.data") String dataFolder) {
        for (var purpose : Purpose.values()) {
            var given =
                    environment.getProperty(purpose.property(), String.class).filter(text -> !text.isBlank());
            keys.put(purpose, given.isPresent() ? stretch(purpose, given.get()) : kept(purpose, dataFolder));
        }
    }

    /** The 32 bytes of a key. */
    public byte[] key(Purpose purpose) {
        return own(purpose).clone();
    }

    /** HMAC-SHA256 of the message under that key. */
    public byte[] hmac(Purpose purpose, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(own(purpose), "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private byte[] own(Purpose purpose) {
        return Objects.requireNonNull(keys.get(purpose));
    }

    private static byte[] stretch(Purpose purpose, String text) {
        if (text.length() < 32) {
            throw new IllegalStateException(purpose.variable + " must have at least 32 characters.");
        }
        return Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] kept(Purpose purpose, @Nullable String dataFolder) {
        if (dataFolder == null || dataFolder.isBlank()) {
            LoggerFactory.getLogger(KeyRing.class)
                    .warn("No data folder and no {}: this key lasts until the portal stops", purpose.variable);
            return random();
        }
        var file = Path.of(dataFolder, "keys", purpose.name().toLowerCase(Locale.ROOT) + ".key");
        try {
            Files.createDirectories(file.getParent());
            if (Files.notExists(file)) {
                write(file);
            }
            var bytes = Files.readAllBytes(file);
            if (bytes.length != 32) {
                throw new IllegalStateException(file + " is not a key of 32 bytes; put the right one back.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + file + " cannot be read or made", e);
        }
    }

    private static void write(Path file) throws IOException {
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            if (posix) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.write(file, random(), StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
        } catch (FileAlreadyExistsException e) {
            LoggerFactory.getLogger(KeyRing.class).debug("Another portal made {} first", file);
        }
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
