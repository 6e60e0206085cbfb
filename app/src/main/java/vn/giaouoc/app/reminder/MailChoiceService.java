package vn.giaouoc.app.reminder;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.reminder.mail.PostOffice;
import vn.giaouoc.db.reminder.Recipient;
import vn.giaouoc.db.reminder.ReminderPeople;

/** Whether one wants reminders by mail; the portal shows them either way. */
@Singleton
public class MailChoiceService {

    private final ReminderPeople people;
    private final PostOffice office;
    private final AuditTrail trail;
    private final Times times;

    MailChoiceService(ReminderPeople people, PostOffice office, AuditTrail trail, Times times) {
        this.people = people;
        this.office = office;
        this.trail = trail;
        this.times = times;
    }

    /** How it stands for the actor. */
    @ReadOnly
    public MailChoice mine(Actor actor) {
        var person = people.person(actor.personId()).stream().findFirst();
        return new MailChoice(
                person.map(Recipient::wantsMail).orElse(true),
                person.map(Recipient::email).filter(email -> !email.isBlank()).isPresent(),
                office.open(),
                actor.mayAnywhere(Authority.SUBMIT_REPORT));
    }

    @Transactional
    public void choose(Actor actor, boolean mail) {
        people.choose(actor.personId(), mail, times.now());
        trail.record(actor, "REMINDER_CHOICE", null, "person:" + actor.personId(), mail ? "mail" : "portal");
    }
}
