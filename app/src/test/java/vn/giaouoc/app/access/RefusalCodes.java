package vn.giaouoc.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.giaouoc.db.common.Refusal;

/** Catches a refusal and looks at its code. */
public final class RefusalCodes {

    private RefusalCodes() {}

    public static Refusal refusalOf(ThrowingCallable act) {
        return Objects.requireNonNull(catchThrowableOfType(Refusal.class, act), "nothing was refused");
    }

    public static void assertRefused(String code, ThrowingCallable act) {
        assertThat(refusalOf(act).code()).isEqualTo(code);
    }
}
