package vn.giaouoc.app.reminder.mail;

import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giaouoc.app.common.Times;

/** Hands letters to the SMTP server, one connection each; never longer than 20 seconds at any step. */
@Singleton
public class PostOffice {

    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);
    private static final String PATIENCE = "20000";

    private final MailSettings settings;
    private final Session session;
    private final Times times;

    PostOffice(MailSettings settings, Times times) {
        this.settings = settings;
        this.times = times;
        session = session(settings);
    }

    /** True when an SMTP server is configured. */
    public boolean open() {
        return settings.complete();
    }

    Delivery send(Letter letter) {
        try (var line = session.getTransport("smtp")) {
            var message = message(letter);
            if (!connected(line)) {
                return Delivery.LATER;
            }
            line.sendMessage(message, message.getAllRecipients());
            return Delivery.SENT;
        } catch (AddressException wrong) {
            return Delivery.REFUSED;
        } catch (SendFailedException refused) {
            return temporary(refused) ? Delivery.LATER : Delivery.REFUSED;
        } catch (MessagingException broken) {
            LOG.warn("the line to the mail server broke: {}", broken.getMessage());
            return Delivery.UNSURE;
        }
    }

    private boolean connected(Transport line) {
        try {
            if (settings.user().isEmpty()) {
                line.connect(); // with any password, even an empty one, the server would be asked to check it
            } else {
                line.connect(settings.user(), settings.password());
            }
            return true;
        } catch (MessagingException away) {
            LOG.warn("the mail server is away: {}", away.getMessage());
            return false;
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(times.now()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", "vi");
        message.saveChanges();
        return message;
    }

    /** 4xx: "not now", as greylisting says it (RFC 5321, 4.2.1). */
    private static boolean temporary(SendFailedException refused) {
        for (Exception one = refused; one instanceof MessagingException said; one = said.getNextException()) {
            int code = switch (said) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSendFailedException sending -> sending.getReturnCode();
                default -> 0;
            };
            if (code / 100 == 4) {
                return true;
            }
        }
        return false;
    }

    private static Session session(MailSettings settings) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.startTls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        return Session.getInstance(properties);
    }
}
