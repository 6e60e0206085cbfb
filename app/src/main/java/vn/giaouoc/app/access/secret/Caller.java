package vn.giaouoc.app.access.secret;

import org.jspecify.annotations.Nullable;

/**
 * Where a sign-in comes from, as far as counting tries needs it.
 *
 * @param source the network address; many people may share it
 * @param deviceMark what this device was given when somebody signed in on it before, empty when nothing
 * @param device what to call the device in the person's own list, such as "Chrome trên Android"
 */
public record Caller(
        String source, String deviceMark, @Nullable String device) {

    /** A caller without a door: tests and the demo world. */
    public static final Caller INSIDE = new Caller("inside", "", null);
}
