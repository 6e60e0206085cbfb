package vn.giaouoc.app.access.member;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.giaouoc.db.access.AccessSessionRepository;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.access.MemberLink;
import vn.giaouoc.db.access.MemberLinkRepository;

/** The rows behind links, changed together. */
@Singleton
class LinkRows {

    private static final int CHUNK = 500;

    private final MemberLinkRepository links;
    private final AccountRepository accounts;
    private final AccessSessionRepository sessions;

    LinkRows(MemberLinkRepository links, AccountRepository accounts, AccessSessionRepository sessions) {
        this.links = links;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    Optional<MemberLink> open(byte[] tokenHash) {
        return links.findOpen(tokenHash);
    }

    /** Puts the new links in place of the people's old ones, PINs and signed-in phones. */
    void replace(List<MemberLink> fresh, Instant now) {
        for (var from = 0; from < fresh.size(); from += CHUNK) {
            var chunk = fresh.subList(from, Math.min(from + CHUNK, fresh.size()));
            var people = chunk.stream().map(MemberLink::personId).toList();
            links.revokeAllOf(people, now);
            accounts.forgetPins(people);
            sessions.endPhonesOf(people, now);
            links.saveAll(chunk);
        }
    }
}
