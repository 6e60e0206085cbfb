package vn.giaouoc.app.pledge.kiosk;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.common.Refusal;

/** Who was found at which shared phone, for five minutes, in memory: it is worth nothing after a restart. */
@Singleton
class KioskTickets {

    static final Duration LASTS = Duration.ofMinutes(5);

    private record Ticket(long sessionId, long personId, Instant until) {}

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();
    private final Times times;

    KioskTickets(Times times) {
        this.times = times;
    }

    String give(long sessionId, long personId) {
        tickets.values().removeIf(ticket -> ticket.until().isBefore(times.now()));
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        tickets.put(name, new Ticket(sessionId, personId, times.now().plus(LASTS)));
        return name;
    }

    /** The person of a ticket that was given at this phone and still lasts. */
    long person(String name, long sessionId) {
        var ticket = tickets.get(name);
        if (ticket == null || ticket.sessionId() != sessionId || ticket.until().isBefore(times.now())) {
            throw Refusal.forbidden(
                    "TICKET_OVER", "Đã quá 5 phút nên chưa ghi gì. Anh/chị tìm lại tên mình rồi trả lời lại.");
        }
        return ticket.personId();
    }
}
