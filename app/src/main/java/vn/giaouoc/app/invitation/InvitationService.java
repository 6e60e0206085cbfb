package vn.giaouoc.app.invitation;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.giaouoc.app.access.member.MemberLinks;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.document.Paper;
import vn.giaouoc.app.document.PaperSize;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.app.invitation.request.Announcement;
import vn.giaouoc.app.invitation.request.CardCount;
import vn.giaouoc.app.invitation.request.Guest;
import vn.giaouoc.app.invitation.request.Guests;
import vn.giaouoc.app.invitation.request.PrintCards;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.rollup.PersonRow;

/**
 * Invites people one by one: each card and each link is a person's own. A new one ends the older one, the PIN and the
 * signed-in phones of that person, so whoever prints is told first and has to say yes.
 */
@Singleton
public class InvitationService {

    private static final int MOST_CARDS = 5_000;

    private final Occasions occasions;
    private final GuestList guests;
    private final MemberLinks links;
    private final AuditTrail trail;

    InvitationService(Occasions occasions, GuestList guests, MemberLinks links, AuditTrail trail) {
        this.occasions = occasions;
        this.guests = guests;
        this.links = links;
        this.trail = trail;
    }

    /** The people the wish is about, in the order of the cards. */
    @ReadOnly
    public List<Guest> guests(Actor actor, PrintCards wish) {
        return guests.of(actor, occasion(actor, wish), wish).stream()
                .map(row -> new Guest(
                        Long.toString(row.personId()), row.name(), Long.toString(row.departmentId()), row.department()))
                .toList();
    }

    /** What printing these cards would mean. */
    @ReadOnly
    public CardCount count(Actor actor, PrintCards wish) {
        var list = guests.of(actor, occasion(actor, wish), wish);
        return new CardCount(
                list.size(), CardSheet.pages(list.size()), guests.holding(list).size());
    }

    /**
     * Issues new links and prints them. Nothing is issued when the sheet cannot be made.
     *
     * @param base the address of this portal, such as {@code https://giaouoc.example}
     * @throws Refusal CONFLICT CARDS_IN_HANDS (with {@code replaced}) when older cards would end and the wish does not
     *     say so; NOBODY_TO_INVITE; NO_OPEN_WINDOW
     */
    @Transactional
    public PrintedFile printCards(Actor actor, PrintCards wish, String base) {
        var occasion = occasion(actor, wish);
        var list = guests.of(actor, occasion, wish);
        requirePrintable(list);
        requireKnown(wish, guests.holding(list).size());
        var tokens = links.issue(actor, list.stream().map(PersonRow::personId).toList());
        var file = draw(actor, occasion, wish, addresses(list, tokens, base));
        trail.record(
                actor,
                "CARDS_PRINTED",
                occasion.unit().organisationId(),
                "organisation:" + occasion.unit().organisationId(),
                list.size() + " thẻ, " + file.pages() + " trang, " + wish.guests());
        return file;
    }

    /** A new link for one member, with words to send to him or her alone. Ends the older card. */
    @Transactional
    public Announcement personalLink(Actor actor, long unitId, long personId, String base, String askWhom) {
        var occasion = occasions.here(actor, unitId);
        var list = Stream.of(Guests.EVERYBODY, Guests.STAFF)
                .map(kind -> PrintCards.of(unitId, kind).only(Set.of(Long.toString(personId))))
                .flatMap(wish -> guests.of(actor, occasion, wish).stream())
                .toList();
        requirePrintable(list);
        var guest = list.getFirst();
        var token = Objects.requireNonNull(links.issue(actor, List.of(personId)).get(personId));
        trail.record(actor, "LINK_HANDED_OUT", unitId, "person:" + personId, null);
        var link = base + "/k/#" + token;
        return new Announcement(
                Words.forOne(occasion, guest.name(), link, Words.helper(askWhom, actor, occasion)), link);
    }

    private Occasion occasion(Actor actor, PrintCards wish) {
        return occasions.here(actor, GuestList.number(wish.unit()));
    }

    private static void requirePrintable(List<PersonRow> list) {
        if (list.isEmpty()) {
            throw Refusal.conflict(
                    "NOBODY_TO_INVITE",
                    "Không có ai để in thẻ theo lựa chọn này. Anh/chị chọn phòng, ban khác hoặc nhóm người khác.");
        }
        if (list.size() > MOST_CARDS) {
            throw Refusal.invalid(
                    "TOO_MANY_CARDS",
                    "Mỗi lần in được nhiều nhất 5.000 thẻ. Anh/chị in lần lượt theo từng phòng, ban.");
        }
    }

    private static void requireKnown(PrintCards wish, int replaced) {
        if (replaced > 0 && !wish.replaceOld()) {
            throw Refusal.conflict(
                            "CARDS_IN_HANDS",
                            replaced
                                    + " người đã có thẻ. In lại thì thẻ cũ và mã PIN cũ của họ không dùng được nữa. Anh/chị"
                                    + " xác nhận in lại, hoặc chọn «" + Guests.NOT_INVITED.label() + "».")
                    .with("replaced", replaced);
        }
    }

    private static Map<PersonRow, String> addresses(List<PersonRow> list, Map<Long, String> tokens, String base) {
        var addresses = new LinkedHashMap<PersonRow, String>();
        list.forEach(guest -> addresses.put(guest, base + "/k/#" + tokens.get(guest.personId())));
        return addresses;
    }

    private static PrintedFile draw(Actor actor, Occasion occasion, PrintCards wish, Map<PersonRow, String> addresses) {
        var out = new ByteArrayOutputStream(addresses.size() * 3_000);
        var typed = wish.askWhom();
        try (var paper = new Paper(out, PaperSize.A4, "Thẻ mời ký cam kết " + occasion.title())) {
            var sheet = new CardSheet(paper, occasion, Words.helper(typed == null ? "" : typed, actor, occasion));
            addresses.forEach((guest, link) -> sheet.card(guest.name(), guest.department(), link));
        }
        return new PrintedFile(
                "the-moi-ky-" + occasion.window().year() + ".pdf",
                out.toByteArray(),
                CardSheet.pages(addresses.size()));
    }
}
