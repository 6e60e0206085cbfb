package vn.giaouoc.app.reminder;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;

/** What an SMTP server took, and where one may stand. */
final class PostBox {

    private PostBox() {}

    /** The letters to one address, in their order. */
    static List<MimeMessage> letters(GreenMail server, String to) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> to.equals(recipient(letter)))
                .toList();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
