package vn.giaouoc.app.common;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;

/** Tells a fault of ours from a database that is away for a while. */
public final class Faults {

    private Faults() {}

    /** True when the cause is a connection that could not be had or was lost: the person may simply come back. */
    public static boolean isDatabaseAway(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLRecoverableException
                    || cause.getClass().getName().startsWith("com.mysql.cj.exceptions.CJCommunications")) {
                return true;
            }
        }
        return false;
    }
}
