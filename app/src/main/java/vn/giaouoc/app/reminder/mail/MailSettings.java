package vn.giaouoc.app.reminder.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The SMTP server letters go through.
 *
 * @param host empty: there is none and reminders stand in the portal only
 * @param user empty: the server asks for no name
 * @param startTls true: nothing is said before the line is encrypted; false only for a server on the same machine
 * @param from the address letters come from
 */
@ConfigurationProperties("portal.mail")
public record MailSettings(
        @Bindable(defaultValue = "") String host,
        @Bindable(defaultValue = "587") int port,
        @Bindable(defaultValue = "") String user,
        @Bindable(defaultValue = "") String password,
        @Bindable(defaultValue = "true") boolean startTls,
        @Bindable(defaultValue = "") String from) {

    /** True when letters can be sent. */
    public boolean complete() {
        return !host.isBlank() && !from.isBlank();
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
