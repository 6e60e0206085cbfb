package vn.giaouoc.app.invitation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.document.Paper;
import vn.giaouoc.app.document.PaperSize;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.app.invitation.request.Announcement;

/** Invites everybody at once: a poster and words for a group chat. Neither carries anybody's own link. */
@Singleton
public class AnnouncementService {

    private final Occasions occasions;
    private final AuditTrail trail;

    AnnouncementService(Occasions occasions, AuditTrail trail) {
        this.occasions = occasions;
        this.trail = trail;
    }

    /** A poster of what the unit signs now. */
    @Transactional
    public PrintedFile poster(Actor actor, long unitId, PaperSize size, String base, String askWhom) {
        var occasion = occasions.here(actor, unitId);
        var out = new ByteArrayOutputStream();
        try (var paper = new Paper(out, size, "Cam kết " + occasion.title())) {
            new Poster(paper, occasion).draw(base + "/k/", Words.helper(askWhom, actor, occasion));
        }
        trail.record(actor, "POSTER_PRINTED", unitId, "organisation:" + unitId, size.name());
        var name = "ap-phich-" + occasion.window().year() + "-" + size.name().toLowerCase(Locale.ROOT) + ".pdf";
        return new PrintedFile(name, out.toByteArray(), 1);
    }

    /** Words for a group chat, with the address of the signing page. */
    public Announcement words(Actor actor, long unitId, String base, String askWhom) {
        var occasion = occasions.here(actor, unitId);
        var link = base + "/k/";
        return new Announcement(Words.forGroup(occasion, link, Words.helper(askWhom, actor, occasion)), link);
    }
}
