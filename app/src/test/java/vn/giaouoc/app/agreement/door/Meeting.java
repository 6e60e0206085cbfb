package vn.giaouoc.app.agreement.door;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import vn.giaouoc.app.access.AccessScene;
import vn.giaouoc.app.access.SessionService;
import vn.giaouoc.app.access.head.HeadScene;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.access.SessionKind;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.campaign.CampaignRepository;

/** A unit of its own with a chair at a desk and two heads on their phones, all signed in. */
@Singleton
@Requires(property = "access.scene")
class Meeting {

    private final EmbeddedServer server;
    private final AccessScene access;
    private final HeadScene heads;
    private final Doors doors;

    Meeting(EmbeddedServer server, AccessScene access, HeadScene heads, Doors doors) {
        this.server = server;
        this.access = access;
        this.heads = heads;
        this.doors = doors;
    }

    /** How the chair comes in, and the campaign the agreement belongs to. */
    @Singleton
    @Requires(property = "access.scene")
    record Doors(AccountRepository accounts, SessionService sessions, CampaignRepository campaigns) {}

    /**
     * Who is there.
     *
     * @param parties the two departments as a request names them
     */
    record Cast(long unit, long campaign, String parties, Caller chair, Caller medicine, Caller surgery) {}

    Cast cast() {
        long unit = heads.unit();
        long medicine = heads.department(unit, "Khoa Nội");
        long surgery = heads.department(unit, "Khoa Ngoại");
        long campaign = doors.campaigns()
                .findByCode("BD-NOI-KHONG-TIEU-CUC-2020-2028")
                .orElseThrow()
                .id();
        var parties = "[{\"kind\":\"DEPARTMENT\",\"id\":%d},{\"kind\":\"DEPARTMENT\",\"id\":%d}]";
        return new Cast(
                unit,
                campaign,
                parties.formatted(medicine, surgery),
                chair(unit),
                head(unit, medicine),
                head(unit, surgery));
    }

    private Caller chair(long unit) {
        var account = doors.accounts()
                .findById(access.officer(OfficeKind.CHAIR, unit).accountId())
                .orElseThrow();
        return caller(doors.sessions().start(account, SessionKind.OFFICER, null).access());
    }

    private Caller head(long unit, long department) {
        return caller(
                heads.tokens(heads.departmentHead(unit, department).person()).access());
    }

    private Caller caller(String token) {
        return new Caller(server.getURL(), token);
    }
}
