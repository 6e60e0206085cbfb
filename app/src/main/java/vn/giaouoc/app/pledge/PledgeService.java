package vn.giaouoc.app.pledge;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.SignedInPerson;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.pledge.request.DeclinePledge;
import vn.giaouoc.app.pledge.request.SignPledge;
import vn.giaouoc.app.pledge.request.WithdrawPledge;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.app.pledge.writer.PledgeWish;
import vn.giaouoc.app.pledge.writer.PledgeWriter;
import vn.giaouoc.app.pledge.writer.Written;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.pledge.PledgeMethod;

/**
 * What a person does with his or her own pledge. Nothing here waits: the answer comes after the commit. The session is
 * looked at once more inside that transaction, so signing out acts at once.
 */
@Singleton
public class PledgeService {

    private final Campaigns campaigns;
    private final PledgeWriter writer;

    PledgeService(Campaigns campaigns, PledgeWriter writer) {
        this.campaigns = campaigns;
        this.writer = writer;
    }

    /** Signs on the person's own device. Refuses as {@code PledgeRefusals} says, and NOT_YOU for somebody else's wish. */
    public CompletableFuture<Written> sign(SignedInPerson who, SignPledge wish) {
        requireSelf(who, wish.person());
        return writer.submit(signing(
                wish, who.personId(), PledgeMethod.OWN_PHONE, hand(who), wish.consent() ? Consent.CURRENT.id() : null));
    }

    /** Says no, which counts as an answer and is as easy as signing. */
    public CompletableFuture<Written> decline(SignedInPerson who, DeclinePledge wish) {
        requireSelf(who, wish.person());
        return writer.submit(declining(wish, who.personId(), PledgeMethod.OWN_PHONE, hand(who)));
    }

    /** Takes the signature back; allowed as long as the campaign's year runs. */
    public CompletableFuture<Written> withdraw(SignedInPerson who, WithdrawPledge wish) {
        return writer.submit(new PledgeWish(
                PledgeStep.WITHDRAW,
                Ids.nextUuid(),
                who.personId(),
                campaignId(wish.campaign()),
                wish.year(),
                0,
                "",
                PledgeMethod.OWN_PHONE,
                null,
                hand(who),
                null));
    }

    /** A signature as another door understood it, such as the shared phone's. */
    public PledgeWish signing(
            SignPledge wish, long personId, PledgeMethod method, PledgeWish.Hand by, @Nullable String consent) {
        return new PledgeWish(
                PledgeStep.SIGN,
                uuid(wish.id()),
                personId,
                campaignId(wish.campaign()),
                wish.year(),
                number(wish.textId()),
                String.join(",", lines(wish.items())),
                method,
                consent,
                by,
                time(wish.clientTime()));
    }

    /** A no as another door understood it; which text was refused is the server's to know. */
    public PledgeWish declining(DeclinePledge wish, long personId, PledgeMethod method, PledgeWish.Hand by) {
        return new PledgeWish(
                PledgeStep.DECLINE,
                uuid(wish.id()),
                personId,
                campaignId(wish.campaign()),
                wish.year(),
                0,
                "",
                method,
                null,
                by,
                time(wish.clientTime()));
    }

    private static PledgeWish.Hand hand(SignedInPerson who) {
        return new PledgeWish.Hand(who.accountId(), who.sessionId(), null);
    }

    private static void requireSelf(SignedInPerson who, String person) {
        if (number(person) != who.personId()) {
            throw Refusal.conflict(
                    "NOT_YOU",
                    "Cam kết này được giữ cho người khác đã dùng máy. Anh/chị đăng xuất để người đó đăng nhập và gửi.");
        }
    }

    private long campaignId(String code) {
        return campaigns
                .byCode(code)
                .orElseThrow(() -> Refusal.notFound(
                        "CAMPAIGN_UNKNOWN", "Không có cuộc vận động này. Anh/chị tải lại trang để ký đúng đợt."))
                .id();
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw strange();
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw strange();
        }
    }

    private static List<String> lines(List<String> items) {
        if (items.stream().anyMatch(item -> item.contains(","))) {
            throw strange();
        }
        return items;
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeParseException e) {
            return null; // evidence only: a phone with a broken clock signs too
        }
    }

    private static Refusal strange() {
        return Refusal.invalid("REQUEST_STRANGE", "Dữ liệu gửi lên không đọc được. Anh/chị tải lại trang rồi ký lại.");
    }
}
