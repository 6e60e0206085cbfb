package vn.giaouoc.app.report.sheet;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.report.form.FormCheck;
import vn.giaouoc.db.report.mark.Acceptance;

/**
 * A check that does not hold.
 *
 * @param check with its sentence filled in
 * @param figures the values it does not hold at, "A01=50;A02=60"
 * @param accepted who took it knowingly at these very values; null while nobody did, and always for hard ones
 */
public record CheckResult(
        FormCheck check, String figures, @Nullable Acceptance accepted) {

    /** True when it stands in the way of a submission. */
    public boolean open() {
        return check.hard() || accepted == null;
    }
}
