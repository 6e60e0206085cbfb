package vn.giaouoc.app.access.member;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.member.Members;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.db.access.MemberLink;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/**
 * Members' personal links. A new one takes the place of the old one, resets the PIN and signs the member's phones out:
 * that is how a lost card, a forgotten PIN or a card in wrong hands is put right.
 */
@Singleton
public class MemberLinks {

    private final LinkRows rows;
    private final Members members;
    private final Jurisdiction jurisdiction;
    private final AuditTrail trail;
    private final Times times;
    private final SecureRandom random = new SecureRandom();

    public MemberLinks(LinkRows rows, Members members, Jurisdiction jurisdiction, AuditTrail trail, Times times) {
        this.rows = rows;
        this.members = members;
        this.jurisdiction = jurisdiction;
        this.trail = trail;
        this.times = times;
    }

    /**
     * Issues a link to each of these people, who must be active where the actor gathers pledges.
     *
     * @return person id to token (22 letters), in the order asked; the only time the tokens are seen
     */
    @Transactional
    public Map<Long, String> issue(Actor actor, Collection<Long> personIds) {
        var asked = new HashSet<List<Long>>();
        personIds.forEach(personId -> requireGatherer(actor, personId, asked));
        var now = times.now();
        var tokens = new LinkedHashMap<Long, String>();
        var links = new ArrayList<MemberLink>();
        for (var personId : personIds) {
            var token = fresh();
            if (tokens.putIfAbsent(personId, token) == null) {
                links.add(link(actor, personId, token, now));
            }
        }
        rows.replace(links, now);
        asked.forEach(place -> trail.note(
                actor, "LINKS_ISSUED", place.getFirst(), "organisation:" + place.getFirst(), subjects(tokens)));
        return tokens;
    }

    private void requireGatherer(Actor actor, long personId, HashSet<List<Long>> asked) {
        var place = members.activeMembership(personId, times.today())
                .map(membership -> List.of(membership.organisationId(), membership.departmentId()))
                .orElseThrow(() -> Refusal.notFound(
                        "NOT_A_MEMBER_TODAY",
                        "Có người không còn sinh hoạt ở đơn vị. Anh/chị tải lại danh sách rồi in lại thẻ."));
        if (asked.add(place)) {
            jurisdiction.require(actor, Authority.GATHER_PLEDGES, place.getFirst(), place.getLast());
        }
    }

    private String fresh() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static MemberLink link(Actor actor, long personId, String token, Instant now) {
        return new MemberLink(Ids.next(), personId, hash(token), issuer(actor), now, null);
    }

    private static @Nullable Long issuer(Actor actor) {
        return actor.isSystem() ? null : actor.accountId();
    }

    private static String subjects(Map<Long, String> tokens) {
        return tokens.size() == 1 ? "person:" + tokens.keySet().iterator().next() : tokens.size() + " thẻ";
    }

    static byte[] hash(String token) {
        return Digest.sha256(token.getBytes(StandardCharsets.UTF_8));
    }
}
