package vn.giaouoc.app.reminder.mail;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.reminder.MailState;
import vn.giaouoc.db.reminder.Recipient;
import vn.giaouoc.db.reminder.ReminderNotice;
import vn.giaouoc.db.reminder.ReminderNoticeRepository;
import vn.giaouoc.db.reminder.ReminderPeople;

/**
 * Sends what waits, one letter a person, at most two a day. A row is claimed before it is sent and never claimed twice: where
 * it is unknown whether a letter went out, none is sent again. A server that is away is tried three times.
 */
@Singleton
public class MailRun {

    static final int LETTERS_A_DAY = 2;
    static final int TRIES = 3;

    private static final Duration STOPPED = Duration.ofMinutes(30);
    private static final Duration AGAIN = Duration.ofMinutes(20);
    private static final Logger LOG = LoggerFactory.getLogger(MailRun.class);

    private final ReminderNoticeRepository notices;
    private final ReminderPeople people;
    private final PostOffice office;
    private final MailWords words;
    private final Times times;

    MailRun(ReminderNoticeRepository notices, ReminderPeople people, PostOffice office, MailWords words, Times times) {
        this.notices = notices;
        this.people = people;
        this.office = office;
        this.words = words;
        this.times = times;
    }

    @Scheduled(fixedDelay = "${portal.reminders.mail-again:15m}", initialDelay = "${portal.reminders.mail-again:15m}")
    void again() {
        try {
            send();
        } catch (RuntimeException e) {
            LOG.warn("letters are sent later: {}", e.getMessage());
        }
    }

    /** Sends what waits and says how many letters went out. */
    public int send() {
        notices.abandon(times.now().minus(STOPPED));
        if (!office.open()) {
            return 0;
        }
        int sent = 0;
        for (long personId : notices.waiting(times.now())) {
            long claim = Ids.next();
            if (notices.claim(personId, claim, times.now()) > 0) {
                sent += send(personId, claim) ? 1 : 0;
            }
        }
        return sent;
    }

    private boolean send(long personId, long claim) {
        var midnight = times.today().atStartOfDay(Times.ZONE).toInstant();
        var person =
                people.person(personId).stream().filter(Recipient::reachable).findFirst();
        if (person.isEmpty()) {
            notices.settle(claim, MailState.NONE, null);
            return false;
        }
        if (notices.mailsSince(personId, midnight) >= LETTERS_A_DAY) {
            notices.settle(claim, MailState.CAPPED, null);
            return false;
        }
        return handOver(person.orElseThrow(), claim, notices.claimed(claim));
    }

    private boolean handOver(Recipient person, long claim, List<ReminderNotice> waiting) {
        var address = person.email() == null ? "" : person.email();
        var delivery = office.send(words.letter(person, address, waiting, times.today()));
        switch (delivery) {
            case SENT -> notices.settle(claim, MailState.SENT, times.now());
            case REFUSED -> notices.settle(claim, MailState.FAILED, null);
            case UNSURE -> notices.settle(claim, MailState.UNSURE, null);
            case LATER -> putOff(claim, waiting);
        }
        return delivery == Delivery.SENT;
    }

    private void putOff(long claim, List<ReminderNotice> waiting) {
        int tries = waiting.stream().mapToInt(ReminderNotice::tries).max().orElse(TRIES);
        if (tries >= TRIES) {
            notices.settle(claim, MailState.FAILED, null);
        } else {
            Instant next = times.now().plus(AGAIN.multipliedBy(tries));
            notices.later(claim, next);
        }
    }
}
