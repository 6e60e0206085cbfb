package vn.giaouoc.app.access;

import java.time.Instant;

/**
 * What a signed-in device holds. Neither token may reach a log or an address.
 *
 * @param access the short-lived JWT
 * @param refresh the rotating token that renews it
 * @param refreshUntil when the device is signed out by itself
 */
public record Tokens(String access, Instant accessUntil, String refresh, Instant refreshUntil, SignedInPerson who) {

    @Override
    public String toString() {
        return "Tokens of session " + who.sessionId();
    }
}
