package vn.giaouoc.app.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The answers on one connection, one after the other: the status of each is wanted, its body only passed over. */
final class SignAnswers {

    private static final String LENGTH = "\r\ncontent-length:";

    private final InputStream in;
    private final byte[] buffer = new byte[16_384];
    private int filled;

    SignAnswers(InputStream in) {
        this.in = in;
    }

    /** Reads one answer to its end; it must say how long it is. */
    int status() throws IOException {
        filled = 0;
        int body = 0;
        while (body == 0) {
            more();
            body = bodyStart();
        }
        var head = new String(buffer, 0, body, StandardCharsets.US_ASCII);
        long end = body + length(head);
        while (filled < end) {
            if (filled == buffer.length) {
                end -= filled;
                filled = 0;
            }
            more();
        }
        return Integer.parseInt(head, 9, 12, 10);
    }

    private void more() throws IOException {
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            throw new EOFException();
        }
        filled += read;
    }

    /** After the blank line; 0 while it has not come yet. */
    private int bodyStart() {
        for (int i = 3; i < filled; i++) {
            if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n' && buffer[i - 3] == '\r') {
                return i + 1;
            }
        }
        return 0;
    }

    private static long length(String head) throws IOException {
        int at = head.toLowerCase(Locale.ROOT).indexOf(LENGTH);
        if (at < 0) {
            throw new IOException("an answer without its length");
        }
        int from = at + LENGTH.length();
        return Long.parseLong(head.substring(from, head.indexOf('\r', from)).strip());
    }
}
