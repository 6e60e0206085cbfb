package vn.giaouoc.app.agreement.signing.reminder;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A reminder to pass on.
 *
 * @param text for Zalo or a group chat
 * @param link the address of the phone page; it is nobody's own
 * @param reminded names of the parties it goes to
 * @param spared those asked for and left out, with the reason
 */
@Serdeable
public record Reminders(String text, String link, List<String> reminded, List<Spared> spared) {

    /** A party that is not reminded now. */
    @Serdeable
    public record Spared(String party, String why) {}
}
