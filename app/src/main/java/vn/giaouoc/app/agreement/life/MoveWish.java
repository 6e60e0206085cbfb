package vn.giaouoc.app.agreement.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.life.VersionMove;

/**
 * A move somebody asks for.
 *
 * @param reason for moves that want one, else null
 * @param expiresOn the last day to sign, when opening or extending
 */
public record MoveWish(
        VersionMove move, @Nullable String reason, @Nullable LocalDate expiresOn) {

    public static MoveWish of(VersionMove move) {
        return new MoveWish(move, null, null);
    }

    public static MoveWish because(VersionMove move, @Nullable String reason) {
        return new MoveWish(move, reason, null);
    }

    /** Opening or extending until that day. */
    public static MoveWish until(VersionMove move, @Nullable LocalDate lastDay) {
        return new MoveWish(move, null, lastDay);
    }
}
