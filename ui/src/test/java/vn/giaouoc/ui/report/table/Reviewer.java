package vn.giaouoc.ui.report.table;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import vn.giaouoc.app.access.ActorService;
import vn.giaouoc.app.access.SessionService;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.db.access.Account;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.access.SessionKind;
import vn.giaouoc.db.access.office.Office;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.OfficeRepository;
import vn.giaouoc.db.common.Ids;

/** Seats a reviewer at a unit: the same person before the screen and at the API. */
@Singleton
@Requires(property = "pledge.scene")
class Reviewer {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final PledgeScene people;
    private final Desk desk;
    private final EmbeddedServer server;
    private final ObjectMapper mapper;

    Reviewer(PledgeScene people, Desk desk, EmbeddedServer server, ObjectMapper mapper) {
        this.people = people;
        this.desk = desk;
        this.server = server;
        this.mapper = mapper;
    }

    /** Where accounts, offices and sessions are kept. */
    @Singleton
    @Requires(property = "pledge.scene")
    record Desk(AccountRepository accounts, OfficeRepository offices, SessionService sessions, ActorService actors) {}

    /** Signed in by both doors. */
    record Seated(Actor actor, Portal portal) {}

    Seated at(long unit) {
        long person = people.person("FEMALE");
        desk.offices()
                .save(new Office(
                        Ids.next(),
                        person,
                        unit,
                        0,
                        0,
                        OfficeKind.REVIEWER,
                        OfficeKind.REVIEWER.label(),
                        LocalDate.of(2020, 1, 1),
                        Ids.STILL,
                        "05/QĐ-LĐLĐ",
                        null,
                        LONG_AGO));
        var account = desk.accounts()
                .save(new Account(
                        Ids.next(),
                        person,
                        "r" + Long.toString(Ids.next(), 36),
                        "no password",
                        false,
                        null,
                        null,
                        null,
                        null,
                        LONG_AGO));
        var tokens = desk.sessions().start(account, SessionKind.OFFICER, null);
        return new Seated(
                desk.actors().actor(account.id(), tokens.who().sessionId()),
                new Portal(server.getURL(), tokens.access(), mapper));
    }
}
