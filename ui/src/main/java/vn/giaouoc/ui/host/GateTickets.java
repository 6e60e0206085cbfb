package vn.giaouoc.ui.host;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.giaouoc.app.common.Actor;

/**
 * Hands the actor of one request from the gate to Jetty inside this JVM. A ticket is random and good once, so another
 * process on the machine cannot knock at Jetty's port with a made-up one.
 */
@Singleton
class GateTickets {

    static final String HEADER = "X-Gate-Ticket";

    private final Map<String, Optional<Actor>> open = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    String issue(Optional<Actor> actor) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var ticket = HexFormat.of().formatHex(bytes);
        open.put(ticket, actor);
        return ticket;
    }

    /** The actor behind a ticket (empty for the public), or null when the ticket is not ours. */
    @org.jspecify.annotations.Nullable
    Optional<Actor> redeem(@org.jspecify.annotations.Nullable String ticket) {
        return ticket == null ? null : open.remove(ticket);
    }
}
