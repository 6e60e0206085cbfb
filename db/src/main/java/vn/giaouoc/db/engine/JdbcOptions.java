package vn.giaouoc.db.engine;

/** Connection options that our SQL relies on, on every server. */
public final class JdbcOptions {

    /**
     * Times are UTC on the wire; batches are rewritten to multi-row inserts; an UPDATE that changes nothing counts 0;
     * long statements stay in the statement cache; a dead server is noticed within a minute.
     */
    public static final String COMMON =
            "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true"
                    + "&useAffectedRows=true&cachePrepStmts=true&prepStmtCacheSqlLimit=4096&prepStmtCacheSize=250"
                    + "&characterEncoding=UTF-8&connectTimeout=5000&socketTimeout=60000&tcpKeepAlive=true"
                    + "&allowPublicKeyRetrieval=true";

    private JdbcOptions() {}

    /** The address as the operator gave it, with the options it does not mention itself. */
    public static String complete(String url) {
        var complete = new StringBuilder(url);
        for (var option : COMMON.split("&")) {
            var name = option.substring(0, option.indexOf('='));
            if (!url.contains(name + "=")) {
                complete.append(complete.indexOf("?") < 0 ? '?' : '&').append(option);
            }
        }
        return complete.toString();
    }
}
