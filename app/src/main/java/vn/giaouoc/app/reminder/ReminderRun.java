package vn.giaouoc.app.reminder;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.reminder.due.Due;
import vn.giaouoc.app.reminder.due.DueSource;
import vn.giaouoc.app.reminder.mail.MailRun;
import vn.giaouoc.app.reminder.mail.PostOffice;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.reminder.MailState;
import vn.giaouoc.db.reminder.Recipient;
import vn.giaouoc.db.reminder.ReminderNoticeRepository;

/**
 * Makes the reminders of a day: every morning in Việt Nam and soon after each start, so that days the portal slept through
 * are made up for, as one reminder. Running twice, or in two portals at once, makes nothing twice.
 */
@Singleton
public class ReminderRun {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRun.class);

    private final List<DueSource> sources;
    private final Reminded reminded;
    private final ReminderNoticeRepository notices;
    private final Post post;
    private final Times times;

    ReminderRun(List<DueSource> sources, Reminded reminded, ReminderNoticeRepository notices, Post post, Times times) {
        this.sources = sources;
        this.reminded = reminded;
        this.notices = notices;
        this.post = post;
        this.times = times;
    }

    /** Whether mail goes out, and how. */
    @Singleton
    record Post(PostOffice office, MailRun mail) {}

    @Scheduled(cron = "${portal.reminders.cron:0 0 7 * * *}", zoneId = "Asia/Ho_Chi_Minh")
    void everyMorning() {
        try {
            remind();
            post.mail().send();
        } catch (RuntimeException e) {
            LOG.warn("reminders are made later: {}", e.getMessage());
        }
    }

    @Scheduled(initialDelay = "${portal.reminders.after-start:2m}")
    void afterStart() {
        everyMorning();
    }

    /** Makes what is not there yet and says how many it made. */
    public int remind() {
        var today = times.today();
        var due = sources.stream()
                .flatMap(source -> source.due(today).stream())
                .filter(one -> one.step(today).isPresent())
                .toList();
        var people = reminded.of(due.stream().map(Due::organisationId).collect(Collectors.toSet()), today).stream()
                .collect(Collectors.groupingBy(Recipient::organisationId));
        int made = 0;
        for (var one : due) {
            for (var person : people.getOrDefault(one.organisationId(), List.of())) {
                made += make(one, one.step(today).orElseThrow(), person);
            }
        }
        return made;
    }

    private int make(Due due, int step, Recipient person) {
        boolean mail = post.office().open() && person.reachable();
        return notices.make(
                Ids.next(),
                due.subject(),
                due.deadline(),
                step,
                person.personId(),
                due.organisationId(),
                due.what(),
                due.lastDay(),
                due.link(),
                mail ? MailState.WAITING : MailState.NONE,
                times.now());
    }
}
