package vn.giaouoc.ui.desk.invite;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.desk.DeskPlace;
import vn.giaouoc.app.document.PaperSize;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.app.invitation.AnnouncementService;
import vn.giaouoc.app.invitation.InvitationService;
import vn.giaouoc.app.invitation.request.Announcement;
import vn.giaouoc.app.invitation.request.CardCount;
import vn.giaouoc.app.invitation.request.Guest;
import vn.giaouoc.app.invitation.request.Guests;
import vn.giaouoc.app.invitation.request.PrintCards;
import vn.giaouoc.ui.shell.BrowserAddress;
import vn.giaouoc.ui.shell.SignedIn;

/** The invitation services as the dialogs of one desk use them: as the person signed in, with this browser's address. */
@Singleton
public class Invitations {

    private final InvitationService invitations;
    private final AnnouncementService announcements;
    private final BrowserAddress address;
    private final SignedIn signedIn;

    Invitations(
            InvitationService invitations,
            AnnouncementService announcements,
            BrowserAddress address,
            SignedIn signedIn) {
        this.invitations = invitations;
        this.announcements = announcements;
        this.address = address;
        this.signedIn = signedIn;
    }

    List<Guest> people(DeskPlace place, Guests kind) {
        return invitations.guests(actor(), place(place, kind));
    }

    CardCount count(PrintCards wish) {
        return invitations.count(actor(), wish);
    }

    PrintedFile cards(PrintCards wish) {
        return invitations.printCards(actor(), wish, address.base());
    }

    PrintedFile poster(DeskPlace place, PaperSize size) {
        return announcements.poster(actor(), place.unitId(), size, address.base(), "");
    }

    Announcement words(DeskPlace place) {
        return announcements.words(actor(), place.unitId(), address.base(), "");
    }

    Announcement link(DeskPlace place, Guest guest) {
        return invitations.personalLink(actor(), place.unitId(), Long.parseLong(guest.id()), address.base(), "");
    }

    static PrintCards place(DeskPlace place, Guests guests) {
        var wish = PrintCards.of(place.unitId(), guests);
        return place.departmentId() == 0 ? wish : wish.in(place.departmentId());
    }

    private Actor actor() {
        return signedIn.actor();
    }
}
