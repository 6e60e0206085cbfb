package vn.giaouoc.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts somebody has read and found right. A text that changed fails and lies in {@code target/received}; whoever agrees
 * with it runs the test once with {@code -Dapprove=true} and looks at the difference before committing.
 */
public final class Approved {

    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final Path RECEIVED = Path.of("target/received");

    private Approved() {}

    /** The text is the one in {@code approved/name.txt}. */
    public static void text(String name, String text) {
        try {
            Files.createDirectories(RECEIVED);
            Files.writeString(RECEIVED.resolve(name + ".txt"), text);
            var file = APPROVED.resolve(name + ".txt");
            if (Boolean.getBoolean("approve")) {
                Files.writeString(file, text);
            }
            assertThat(text).as("approved text %s", name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays a file beside the received texts, to be looked at as pages. */
    public static void keep(PrintedFile file) {
        try {
            Files.createDirectories(RECEIVED);
            Files.write(RECEIVED.resolve(file.name()), file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
